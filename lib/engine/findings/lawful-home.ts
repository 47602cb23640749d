import { allows } from '../compliance/constraints-on';
import { nearestLawful } from '../compliance/nearest-lawful';
import type { DocumentEdit, DocumentValue, Fix, RegionId } from '../model';
import { wholeRps } from './raise-capacity';
import type { RuleContext } from './rule';
import { targetSet } from './target-set';
import { listed, milliseconds, rate, shortName } from './words';

/**
 * A hot standby beside a site, in the nearest region that the law of these users allows: sized for what the
 * loss leaves unserved, with a copy of their data, and as the declared target where the plan names an unlawful
 * one. null where there is no such region.
 */
export function lawfulHome(
  context: RuleContext,
  lost: RegionId,
  stranded: readonly { readonly population: string; readonly rps: number }[],
): Fix | null {
  const { architecture, option, index, assumptions, traffic } = context;
  const place = assumptions.region(lost);
  const rows = traffic.network.populations.filter(({ population }) =>
    stranded.some((row) => row.population === population.name),
  );
  const constraints = rows.flatMap((row) => row.constraints);
  if (!place || constraints.length === 0) return null;
  const nearest = nearestLawful(architecture, option, assumptions, place, (region) =>
    constraints.every((constraint) => allows(constraint, region)),
  );
  if (!nearest) return null;
  const { region, rttMs } = nearest;
  const load = stranded.reduce((sum, { rps }) => sum + rps, 0);
  const capacityRps = wholeRps(load / assumptions.parameters.overloadLimit.value);
  const data = [...new Set(constraints.map((constraint) => constraint.data.name))];
  const target = targetSet(context, lost, region.id);
  const edits: DocumentEdit[] = [
    {
      op: 'insert',
      path: ['options', index, 'regions'],
      index: option.sites.length,
      value: { id: region.id, role: 'hot', capacityRps },
    },
    {
      op: 'insert',
      path: ['options', index, 'replication'],
      index: option.links.length,
      value: linkOf(lost, region.id, data, architecture.data.length),
    },
    ...(target ? [target] : []),
  ];
  const law = listed([...new Set(constraints.flatMap(({ jurisdictions }) => jurisdictions))]);
  return {
    summary: `Keep a second region inside ${law} within ${milliseconds(Math.ceil(rttMs))}: ${region.id}, a hot standby with ${rate(capacityRps)}`,
    consequence: `It is the nearest lawful one to ${shortName(lost)}, holds a copy of ${listed(data)} and bears all of these users.`,
    edits,
  };
}

/** A copy of these data sets; of everything where they are all there is. */
function linkOf(
  from: RegionId,
  to: RegionId,
  data: readonly string[],
  all: number,
): { readonly [key: string]: DocumentValue } {
  return { from, to, mode: 'async', ...(data.length === all ? {} : { data }) };
}
