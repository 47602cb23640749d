/** How many digits behind the point show `value` with `significant` digits (never negative). */
export function decimalsFor(value: number, significant: number): number {
  if (value === 0) return 0;
  return Math.max(0, Math.min(12, significant - 1 - Math.floor(Math.log10(Math.abs(value)))));
}
