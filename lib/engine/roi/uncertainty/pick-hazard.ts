import type { RandomBits } from '../../numeric/random-bits';

/** Which of the hazards from one position to before another strikes, by their rates. */
export function pickHazard(
  bits: RandomBits,
  rates: Float64Array,
  from: number,
  to: number,
  total: number,
): number {
  if (to - from < 2) return from;
  let left = bits.uniform() * total;
  for (let h = from; h < to - 1; h += 1) {
    left -= rates[h] ?? 0;
    if (left < 0) return h;
  }
  return to - 1;
}
