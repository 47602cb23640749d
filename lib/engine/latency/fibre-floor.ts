import { ms, type Km, type Ms } from '../units';

/** Light in fibre: refractive index about 1.47 to 1.5, 200 000 km in a second. */
const fibreKmPerMs = 200;

/** No round trip over this distance can be faster: there and back at the speed of light in fibre. */
export function fibreFloorMs(distance: Km): Ms {
  return ms((2 * distance) / fibreKmPerMs);
}
