import { allows } from '../compliance/constraints-on';
import type { Fix } from '../model';
import { nearestOf } from './nearest-of';
import type { RuleContext } from './rule';
import { shortName } from './words';

/** Adds the lawful region nearest to a population to the edge, so that its connections end there; null without an edge in regions. */
export function edgeInside(
  { option, index, traffic, assumptions }: RuleContext,
  population: string | undefined,
): Fix | null {
  const { edge } = option;
  const row = traffic.network.populations.find((p) => p.population.name === population);
  if (edge?.at !== 'regions' || !row) return null;
  const providers = new Set(traffic.network.sites.map(({ place }) => place.provider));
  const partitions = new Set(traffic.network.sites.map(({ place }) => place.partition));
  const region = nearestOf(
    row.population.at,
    assumptions.regions,
    (r) =>
      providers.has(r.provider) &&
      partitions.has(r.partition) &&
      row.constraints.every((constraint) => allows(constraint, r)),
  );
  if (!region || edge.regions.includes(region.id)) return null;
  return {
    summary: `Let connections of ${row.population.name} end in ${shortName(region.id)}`,
    consequence: 'It is the lawful region nearest to them.',
    edits: [
      {
        op: 'insert',
        path: ['options', index, 'edge', 'regions'],
        index: edge.regions.length,
        value: region.id,
      },
    ],
  };
}
