import { regionsGone } from '@/lib/engine/capacity/regions-gone';
import { sharedFate } from '@/lib/engine/isolation/shared-fate';
import { standInFor, stateAfter } from '@/lib/engine/isolation/state-after';
import type { Dependency, DependencyState, Loss, Region, RegionId } from '@/lib/engine/model';
import { mercator } from '../projections/mercator';
import type { Point, Projection } from '../projections/projection';

/** A site as far as lines to what it needs are drawn. */
export interface NeedingSite {
  readonly key: string;
  readonly region: RegionId;
  readonly at: Point;
}

/** A dependency at one of the regions where it lives. */
export interface DependencyMark {
  /** Of the whole, in every region alike. */
  readonly name: string;
  readonly needs: Dependency['needs'];
  readonly state: DependencyState;
  /** This region of it is gone, whether or not another one is left. */
  readonly isGoneHere: boolean;
  /** What stands in for it while it is gone. */
  readonly standIn: string | null;
  /** The sites elsewhere that lose it with this region alone; empty: no shared fate. */
  readonly sharedBy: readonly RegionId[];
}

/** A region where dependencies live. */
export interface DependencyPlace {
  readonly region: RegionId;
  readonly at: Point;
  /** The site there; null: the option has none. */
  readonly siteKey: string | null;
  readonly marks: readonly DependencyMark[];
}

/** What an option hangs on, where it lives, in the order of the document. */
export interface DependencyPlaces {
  readonly places: readonly DependencyPlace[];
  /** Dependencies that are not on the map: nobody has said where they live, or the region is not known. */
  readonly placeless: number;
  /** Keys of the sites that are lost, which need nothing any more. */
  readonly lost: readonly string[];
}

/**
 * Where dependencies stand on the map after a loss, and which of them share a fate. Throws RangeError for a
 * loss of the regions of a dependency that is not there.
 */
export function dependencyPlaces(
  dependencies: readonly Dependency[],
  sites: readonly NeedingSite[],
  loss: Loss,
  regionOf: (id: string) => Region | undefined,
  projection: Projection = mercator,
): DependencyPlaces {
  const gone = {
    region: regionsGone(loss, dependencies, regionOf),
    dependencies: loss.kind === 'dependency' ? [loss.name] : [],
  };
  const fates = sharedFate(
    dependencies,
    sites.map(({ region }) => region),
  );
  const known = [...new Set(dependencies.flatMap(({ regions }) => regions))].flatMap(
    (id) => regionOf(id) ?? [],
  );
  const markIn = (region: RegionId, dependency: Dependency): DependencyMark => {
    const { name, needs } = dependency;
    const state = stateAfter(dependency, dependencies, gone);
    const fate = fates.find((row) => row.region === region && row.dependencies.includes(name));
    return {
      name,
      needs,
      state,
      isGoneHere: state === 'down' || gone.region(region),
      standIn: state === 'down' ? standInFor(dependency, dependencies, gone) : null,
      sharedBy: fate?.sites ?? [],
    };
  };
  return {
    lost: sites.flatMap(({ region, key }) => (gone.region(region) ? [key] : [])),
    places: known.map(({ id, at }) => {
      const site = sites.find(({ region }) => region === id);
      return {
        region: id,
        // A site that is being dragged takes along what stands beside it.
        at: site?.at ?? projection.project(at),
        siteKey: site?.key ?? null,
        marks: dependencies.flatMap((one) => (one.regions.includes(id) ? [markIn(id, one)] : [])),
      };
    }),
    placeless: dependencies.filter(({ regions }) => !known.some(({ id }) => regions.includes(id)))
      .length,
  };
}
