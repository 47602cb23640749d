/**
 * How trials are shared out among the numbers of rare outages: none, one, two, three or more. Half of them as
 * chance would have it, half evenly, so that what comes once in a thousand horizons is seen in every
 * eighth trial and still counts for no more than its chance.
 */
export const strata = 4;

/** Trials of a block by stratum; they add up to the block, and none is without. */
export function sharedOut(chances: ArrayLike<number>, block: number): Int32Array {
  const counts = new Int32Array(strata);
  let left = block;
  for (let k = strata - 1; k > 0; k -= 1) {
    const wanted = block * (0.5 * (chances[k] ?? 0) + 0.5 / strata);
    counts[k] = Math.max(1, Math.floor(wanted));
    left -= counts[k] ?? 0;
  }
  counts[0] = left;
  return counts;
}
