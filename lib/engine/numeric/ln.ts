/**
 * The natural logarithm from exact operations (+ − × ÷) and the bits of the number, because `Math.log`
 * may differ in the last bit between browsers and Node. x = m · 2ᵉ with m between √½ and √2, then
 * ln m = 2 artanh((m − 1) ÷ (m + 1)) as a series (Abramowitz and Stegun 4.1.27), and e · ln 2 in two parts.
 */
/** ln 2 to 33 bits: its product with any exponent is exact. */
const ln2High = 0.6931471803691238;
/** What is left of ln 2. */
const ln2Low = 1.9082149292705877e-10;

/** 2 ÷ (2 k + 1) from k = 12 down to 0; with |s| ≤ 0.172 the first term left out is below 1e-20. */
const series = Float64Array.from({ length: 13 }, (_, n) => 2 / (2 * (12 - n) + 1));

const bits = new DataView(new ArrayBuffer(8));
const twoTo54 = 18_014_398_509_481_984;

/** The natural logarithm of x ≥ 0: the same bits on every machine, within 1e-15 of the true value, relatively. */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN;
  if (x === Infinity) return Infinity;
  // Numbers too small to be normal are scaled up first.
  if (x < 2.2250738585072014e-308) return ln(x * twoTo54) - 54 * Math.LN2;
  bits.setFloat64(0, x);
  const head = bits.getUint32(0);
  let exponent = (head >>> 20) - 1023;
  bits.setUint32(0, (head & 0x000f_ffff) | 0x3ff0_0000);
  let mantissa = bits.getFloat64(0);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let sum = 0;
  for (let n = 0; n < series.length; n += 1) sum = sum * square + (series[n] ?? 0);
  return exponent * ln2High + (sum * s + exponent * ln2Low);
}
