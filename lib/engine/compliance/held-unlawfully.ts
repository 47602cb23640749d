import type { Assumptions } from '../assumptions';
import type { RegionId } from '../model';
import type { Network } from '../traffic/network';
import { allows } from './constraints-on';
import { furtherCopies } from './further-copies';
import type { Holding } from './holdings';
import type { ViolationRows } from './violation-rows';

/** What a judgement of holdings looks at. */
export interface HeldContext {
  readonly network: Network;
  readonly assumptions: Assumptions;
  /** The region in which a population's connections end, by its index; null: in none of its own. */
  readonly edgeOf: (population: number) => RegionId | null;
  /** Copies that the document describes are looked at as well. */
  readonly described: boolean;
}

/** Adds a row for every place in which data of these holdings rests, or would, and may not. */
export function addHeldUnlawfully(
  rows: ViolationRows,
  holdings: readonly Holding[],
  { network, assumptions, edgeOf, described }: HeldContext,
  lost: readonly RegionId[],
): void {
  for (const { population, constraint, rests, refused } of holdings) {
    const name = network.populations[population]?.population.name ?? '';
    const { data, jurisdictions } = constraint;
    const common = {
      data: data.name,
      jurisdiction: jurisdictions.join(' or '),
      population: name,
      lost,
    };
    for (const { site, way, path } of rests) {
      const row = network.sites[site];
      if (!row || allows(constraint, row.place)) continue;
      const told = way === 'written' ? `written by ${name}` : path;
      rows.add({ ...common, region: row.region, way, path: told, effect: 'rests' });
    }
    for (const { site, way, path, declared } of refused) {
      const row = network.sites[site];
      if (!row || allows(constraint, row.place)) continue;
      const effect = declared ? 'rests' : 'barred';
      rows.add({ ...common, region: row.region, way, path, effect });
    }
    if (!described || !data.copies) continue;
    const sources = rests.map(({ site }) => network.sites[site]?.region ?? ':');
    for (const { kind, region, path, anonymous } of furtherCopies(
      data,
      sources,
      edgeOf(population),
    )) {
      const place = assumptions.region(region);
      if (anonymous || lost.includes(region) || !place || allows(constraint, place)) continue;
      rows.add({ ...common, region, way: kind, path, effect: 'rests' });
    }
  }
}
