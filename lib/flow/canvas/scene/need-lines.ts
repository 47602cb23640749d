import { curve, type Curve } from '../curve';
import type { Projection } from '../projections/projection';
import type { DependencyPlaces, NeedingSite } from './dependency-places';

/** From a site to a region where something lives that it needs. */
export interface NeedLine {
  readonly key: string;
  readonly line: Curve;
  readonly needs: 'hard' | 'soft';
  readonly isGone: boolean;
}

/** Whose lines are drawn: those of dependencies by name, and those of sites by key. */
export interface Followed {
  readonly dependencies: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
}

/** Straight but for where the way runs over the edge of the map. */
const straight = 0;

/**
 * The lines of what is followed. Every site that is left needs every dependency; it has none to a dependency that is left in
 * its own region, and none to a region of which another one is left.
 */
export function needLines(
  { places, lost }: DependencyPlaces,
  sites: readonly NeedingSite[],
  followed: Followed,
  projection?: Projection,
): readonly NeedLine[] {
  const isAtHome = (site: NeedingSite, name: string): boolean =>
    places.some(
      ({ region, marks }) =>
        region === site.region && marks.some((mark) => mark.name === name && !mark.isGoneHere),
    );
  return places.flatMap(({ region, at, marks }) =>
    marks.flatMap(({ name, needs, state, isGoneHere }) => {
      if (isGoneHere && state !== 'down') return [];
      return sites.flatMap((site): NeedLine | [] => {
        const isFollowed = followed.dependencies.has(name) || followed.sites.has(site.key);
        if (!isFollowed || site.region === region || lost.includes(site.key)) return [];
        if (isAtHome(site, name)) return [];
        return {
          key: `${site.key} ${name} ${region}`,
          line: curve(site.at, at, straight, projection),
          needs,
          isGone: isGoneHere,
        };
      });
    }),
  );
}
