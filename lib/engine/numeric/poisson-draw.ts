import { exp } from './exp';
import type { RandomBits } from './random-bits';

/** Means above this are drawn in pieces, so that no probability is too small to be a number. */
const piece = 32;

/** How often something happens that happens `mean` times in the mean: by inversion, from zero upwards. */
export function poissonDraw(bits: RandomBits, mean: number): number {
  let total = 0;
  let left = mean;
  for (; left > piece; left -= piece) total += inverted(bits.uniform(), piece);
  return total + (left > 0 ? inverted(bits.uniform(), left) : 0);
}

/** The smallest count that has at least this much probability at or below it. */
function inverted(u: number, mean: number): number {
  let chance = exp(-mean);
  let below = chance;
  let count = 0;
  while (u > below && count < 1000) {
    count += 1;
    chance *= mean / count;
    below += chance;
  }
  return count;
}

/** Chance of exactly none, one, two, and of three or more. */
export function fewChances(mean: number, into: Float64Array): void {
  const none = exp(-mean);
  into[0] = none;
  into[1] = none * mean;
  into[2] = (none * mean * mean) / 2;
  into[3] = Math.max(0, 1 - none * (1 + mean + (mean * mean) / 2));
}

/** A count of three or more, as it is distributed among those. */
export function threeOrMoreDraw(bits: RandomBits, mean: number): number {
  // Relative to three: 1, mean ÷ 4, mean² ÷ 20 … Their sum is found first.
  let term = 1;
  let all = 1;
  for (let n = 4; n < 200 && term > 1e-18; n += 1) {
    term *= mean / n;
    all += term;
  }
  let left = bits.uniform() * all;
  term = 1;
  let count = 3;
  while (left > term && count < 200) {
    left -= term;
    count += 1;
    term *= mean / count;
  }
  return count;
}
