/** One number seen as its bits. */
const value = new Float64Array(1);
const bits = new BigInt64Array(value.buffer);

/** The next larger number that there is. Infinity stays. */
export function nextUp(x: number): number {
  if (Number.isNaN(x) || x === Infinity) return x;
  if (x === 0) return Number.MIN_VALUE;
  value[0] = x;
  bits[0] = (bits[0] ?? 0n) + (x > 0 ? 1n : -1n);
  return value[0];
}

/** The next smaller number that there is. −Infinity stays. */
export function nextDown(x: number): number {
  return -nextUp(-x);
}
