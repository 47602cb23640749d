import type { Coordinates } from '../model';
import { arcsine } from '../numeric/trigonometry';
import { directionOf } from './great-circle';

const degreesPerRadian = 180 / Math.PI;

/** The angle in degrees whose sine is a value from −1 to 1. */
const signedArcsine = (sine: number): number =>
  Math.sign(sine) * arcsine(Math.min(1, Math.abs(sine))) * degreesPerRadian;

/**
 * Where weights on the Earth's surface balance: the direction of the sum of their unit vectors. Antimeridian
 * and poles need no care. null where they cancel out, as two equal weights at antipodes do, or where there are none.
 */
export function weightedCentre(
  places: readonly { readonly at: Coordinates; readonly weight: number }[],
): Coordinates | null {
  let [x, y, z, all] = [0, 0, 0, 0];
  for (const { at, weight } of places) {
    const direction = directionOf(at);
    x += direction[0] * weight;
    y += direction[1] * weight;
    z += direction[2] * weight;
    all += weight;
  }
  const length = Math.sqrt(x * x + y * y + z * z);
  if (!(length > all * 1e-9)) return null;
  const aroundAxis = Math.sqrt(x * x + y * y);
  const east = aroundAxis === 0 ? 0 : signedArcsine(y / aroundAxis);
  const lon = x >= 0 ? east : (y < 0 ? -180 : 180) - east;
  return { lat: signedArcsine(z / length), lon };
}
