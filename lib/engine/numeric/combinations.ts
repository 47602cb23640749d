/** Number of ways to choose `size` of `of` things, exact while it stays below 2⁵³; 0 where there are too few. */
export function combinations(of: number, size: number): number {
  if (size < 0 || size > of) return 0;
  const few = Math.min(size, of - size);
  let sets = 1;
  for (let n = 1; n <= few; n += 1) sets = (sets * (of - few + n)) / n;
  return Math.round(sets);
}
