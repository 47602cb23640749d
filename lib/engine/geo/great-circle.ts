import type { Coordinates } from '../model';
import { arcsine, sineCosineOfDegrees } from '../numeric/trigonometry';
import { km, type Km } from '../units';

/** Mean radius of the Earth, IUGG (Moritz, Geodetic Reference System 1980). */
export const earthRadiusKm = 6371.0088;

/** A place as a unit vector from the Earth's centre: distances between such need no trigonometry but one arcsine. */
export type Direction = readonly [x: number, y: number, z: number];

/** The unit vector of a place. */
export function directionOf({ lat, lon }: Coordinates): Direction {
  const north = sineCosineOfDegrees(lat);
  const east = sineCosineOfDegrees(lon);
  return [north.cosine * east.cosine, north.cosine * east.sine, north.sine];
}

/** The straight line between two places through a sphere of radius 1: it grows with their distance. */
export function chordOf(a: Direction, b: Direction): number {
  const dx = a[0] - b[0];
  const dy = a[1] - b[1];
  const dz = a[2] - b[2];
  return Math.sqrt(dx * dx + dy * dy + dz * dz);
}

/** Great-circle distance from the chord: exact for close places and for antipodes alike. */
export function greatCircleKm(a: Direction, b: Direction): Km {
  return km(2 * earthRadiusKm * arcsine(chordOf(a, b) / 2));
}
