import type { Assumptions } from '../assumptions';
import type { RegionId } from '../model';
import type { Network } from '../traffic/network';
import { allows, type ResidencyConstraint } from './constraints-on';
import type { Copy } from './data-flows';
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
  const outsideOf = outsideFinder(rows, network, lost);
  for (const { population, constraint, rests, refused } of holdings) {
    const { data, jurisdictions } = constraint;
    const outside = outsideOf(constraint, rests);
    const copies = described && data.copies !== undefined;
    if (outside.length === 0 && refused.length === 0 && !copies) continue;
    const name = network.populations[population]?.population.name ?? '';
    const common = {
      data: data.name,
      jurisdiction: jurisdictions.join(' or '),
      population: name,
      lost,
    };
    for (const { region, way, path } of outside) {
      const told = way === 'written' ? `written by ${name}` : path;
      rows.add({ ...common, region, way, path: told, effect: 'rests' });
    }
    for (const { site, way, path, declared } of refused) {
      const row = network.sites[site];
      if (!row || allows(constraint, row.place)) continue;
      const effect = declared ? 'rests' : 'barred';
      rows.add({ ...common, region: row.region, way, path, effect });
    }
    if (!copies) continue;
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

/** A copy where it may not rest, and which is still to be told. */
interface Outside extends Pick<Copy, 'way' | 'path'> {
  readonly region: RegionId;
}

/**
 * Finds the copies of a holding that rest where they may not, without those that are told already because they
 * do so with nothing lost. Holdings under one rule share their copies, and are looked at together.
 */
function outsideFinder(rows: ViolationRows, { sites }: Network, lost: readonly RegionId[]) {
  const known = new Map<readonly Copy[], Map<ResidencyConstraint, readonly Outside[]>>();
  return (constraint: ResidencyConstraint, rests: readonly Copy[]): readonly Outside[] => {
    const ofRests = known.get(rests) ?? new Map<ResidencyConstraint, readonly Outside[]>();
    known.set(rests, ofRests);
    const { data, jurisdictions } = constraint;
    const found =
      ofRests.get(constraint) ??
      rests.flatMap(({ site, way, path }): Outside[] => {
        const row = sites[site];
        if (!row || allows(constraint, row.place)) return [];
        const { region } = row;
        const jurisdiction = jurisdictions.join(' or ');
        const isTold =
          lost.length > 0 &&
          rows.isSteady({ data: data.name, jurisdiction, region, effect: 'rests' });
        return isTold ? [] : [{ region, way, path }];
      });
    ofRests.set(constraint, found);
    return found;
  };
}
