import { normalAbove } from './normal-distribution';

/** The value that a standard normal quantity exceeds with this probability; by halving, to the last bit. */
export function normalExceededWith(probability: number): number {
  if (probability >= 1) return -Infinity;
  if (!(probability > 0)) return probability === 0 ? Infinity : Number.NaN;
  let [low, high] = [-40, 40];
  for (let n = 0; n < 80; n += 1) {
    const middle = (low + high) / 2;
    if (normalAbove(middle) > probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
