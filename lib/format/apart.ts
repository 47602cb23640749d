const noise = 1e-9;
const most = 6;

/**
 * How many digits behind the point keep `value` from reading as one of `marks` that it does not equal:
 * 99.97 next to 100 needs two, not none. Differences below 1e-9 of the mark are rounding noise.
 */
export function decimalsApart(value: number, decimals: number, marks: readonly number[]): number {
  let enough = decimals;
  for (const mark of marks) {
    if (Math.abs(value - mark) <= noise * Math.max(1, Math.abs(mark))) continue;
    while (enough < most && value.toFixed(enough) === mark.toFixed(enough)) enough += 1;
  }
  return enough;
}
