import { exp } from '../../numeric/exp';
import { ms, type Ms } from '../../units';

/** What equipment and the last kilometres at both ends add, whatever the distance. */
const offsetMs = 4;

/** How far cables go round in the middle of the measured pairs, over the fibre floor. */
const usualStretch = 1.45;

/** The round trip that the estimate corrects: a usual detour over the fibre floor. */
const usualMs = (floor: Ms): number => usualStretch * floor + offsetMs;

/**
 * The detour of a measured round trip, as the estimate learns it: (round trip + 4 ms) over a usual
 * round trip of that distance. Its logarithm is what is fitted; 1 is a usual route.
 */
export function detourOf(rtt: number, floor: Ms): number {
  return (rtt + offsetMs) / usualMs(floor);
}

/** The round trip that belongs to the logarithm of a detour; never below the fibre floor. */
export function rttOfDetour(logDetour: number, floor: Ms): Ms {
  return ms(Math.max(floor, exp(logDetour) * usualMs(floor) - offsetMs));
}

/** The part of a usual round trip that the fixed offset makes, 0 to 1: near 1 for short distances. */
export function shortness(floor: Ms): number {
  return offsetMs / usualMs(floor);
}
