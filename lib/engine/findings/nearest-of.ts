import { chordOf, directionOf, greatCircleKm } from '../geo/great-circle';
import { routesOfRegion } from '../latency/rtt/place-routes';
import type { Coordinates, Region } from '../model';

/** Regions whose chords to a place differ by less than this, of a unit sphere, are told apart by their distance. */
const close = 1e-9;

/** The region nearest to a place of all that qualify, by great circle, then by id; undefined where none does. */
export function nearestOf(
  at: Coordinates,
  regions: readonly Region[],
  qualifies: (region: Region) => boolean,
): Region | undefined {
  const from = directionOf(at);
  let nearest: Region | undefined;
  let least = Infinity;
  let chord = Infinity;
  for (const region of regions) {
    const { direction } = routesOfRegion(region);
    // Most regions are farther away, which the chord says before anything dearer is asked.
    const own = chordOf(from, direction);
    if (own > chord + close || !qualifies(region)) continue;
    const km = greatCircleKm(from, direction);
    if (nearest && (km > least || (km === least && region.id >= nearest.id))) continue;
    nearest = region;
    least = km;
    chord = own;
  }
  return nearest;
}
