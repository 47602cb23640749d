/** Integer power by multiplication alone: the same bits on every machine. */
export function power(base: number, exponent: number): number {
  let result = 1;
  for (let n = 0; n < exponent; n += 1) result *= base;
  return result;
}
