import { allows } from '../compliance/constraints-on';
import { weightedCentre } from '../geo/weighted-centre';
import type { Fix, Region } from '../model';
import { nearestOf } from './nearest-of';
import { wholeRps } from './raise-capacity';
import type { RuleContext } from './rule';
import { rate, shortName } from './words';

/**
 * A site for users who have none that will do: in the region nearest to them of all that qualify and that
 * their law allows, sized for their load; a hot standby unless it is to serve. null where there is none.
 */
export function secondHome(
  { architecture, option, index, assumptions, traffic }: RuleContext,
  stranded: readonly { readonly population: string; readonly rps: number }[],
  qualifies: (region: Region) => boolean,
  role: 'hot' | 'active' = 'hot',
): Fix | null {
  const rows = traffic.network.populations.filter(({ population }) =>
    stranded.some((row) => row.population === population.name),
  );
  const centre = weightedCentre(
    rows.map(({ population }) => ({ at: population.at, weight: population.peakRps })),
  );
  if (!centre) return null;
  const taken = new Set(option.sites.map(({ region }) => region));
  const partitions = new Set(traffic.network.sites.map(({ place }) => place.partition));
  const lawful = (region: Region) =>
    rows.every(({ constraints }) => constraints.every((c) => allows(c, region)));
  const nearest = nearestOf(
    centre,
    assumptions.regions,
    (r) => partitions.has(r.partition) && !taken.has(r.id) && qualifies(r) && lawful(r),
  );
  if (!nearest) return null;
  const load = stranded.reduce((sum, { rps }) => sum + rps, 0);
  const capacityRps = wholeRps(load / assumptions.parameters.overloadLimit.value);
  const dependency = architecture.dependencies.some(({ needs }) => needs === 'hard');
  return {
    summary:
      role === 'hot'
        ? `Keep a hot standby in ${shortName(nearest.id)} with ${rate(capacityRps)}`
        : `Serve them from ${shortName(nearest.id)} with ${rate(capacityRps)}`,
    consequence: `It is the nearest that may take them, and bears all of them.${
      dependency ? ' Hard dependencies have to be within its reach.' : ''
    }`,
    edits: [
      {
        op: 'insert',
        path: ['options', index, 'regions'],
        index: option.sites.length,
        value: {
          id: nearest.id,
          role,
          capacityRps,
          ...(role === 'active' && option.sites.some(({ writer }) => writer)
            ? { writer: true }
            : {}),
        },
      },
    ],
  };
}
