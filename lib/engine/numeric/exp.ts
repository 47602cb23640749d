/**
 * The exponential from exact operations (+ − ×) alone, because `Math.exp` may differ in the last bit
 * between browsers and Node. The argument is reduced by a multiple of ln 2, split in two so that the
 * reduction loses nothing (Cody and Waite 1980), then a Taylor series on |r| ≤ ln 2 ÷ 2.
 */
/** ln 2 to 33 bits: its product with any exponent is exact. */
const ln2High = 0.6931471803691238;
/** What is left of ln 2. */
const ln2Low = 1.9082149292705877e-10;

/** 1 ÷ n! from n = 13 down to 0; the first term left out is below 1e-17. */
const taylor = (() => {
  const inverseFactorials = [1];
  for (let n = 1; n <= 13; n += 1) inverseFactorials.push((inverseFactorials[n - 1] ?? 0) / n);
  return Float64Array.from(inverseFactorials.reverse());
})();

const least = -1022;
const most = 1023;

/** Powers of two from the smallest normal number to the largest, made by doubling: exact. */
const powersOfTwo = (() => {
  const powers = new Float64Array(most - least + 1);
  powers[-least] = 1;
  for (let n = 1; n <= most; n += 1) powers[n - least] = (powers[n - 1 - least] ?? 0) * 2;
  for (let n = -1; n >= least; n -= 1) powers[n - least] = (powers[n + 1 - least] ?? 0) / 2;
  return powers;
})();

const powerOfTwo = (n: number): number => powersOfTwo[n - least] ?? Number.NaN;

/** e to the power of x: the same bits on every machine, within 1e-14 of the true value. */
export function exp(x: number): number {
  if (!(x <= 709.782712893384)) return x > 0 ? Infinity : Number.NaN;
  if (x < -745.1332191019412) return 0;
  const exponent = Math.floor(x * Math.LOG2E + 0.5);
  const rest = x - exponent * ln2High - exponent * ln2Low;
  let sum = 0;
  for (let n = 0; n < taylor.length; n += 1) sum = sum * rest + (taylor[n] ?? 0);
  // Two steps, since 2 ** exponent alone may be above the largest number or below the smallest.
  const half = Math.floor(exponent / 2);
  return sum * powerOfTwo(half) * powerOfTwo(exponent - half);
}
