import { exp } from './exp';

/**
 * The normal distribution's tail from exact operations and `exp` alone, to full precision in both tails.
 * Near the middle Kummer's series, in the tails Laplace's continued fraction (NIST DLMF 7.6.2, 7.9.1).
 */
const twoOverRootPi = 1.1283791670955126;
const oneOverRootPi = 0.5641895835477563;
/** From here on the continued fraction has settled to the last bit after `levels`. */
const tailFrom = 2;
const levels = 120;

/** erf x for 0 ≤ x ≤ 2: 2 ÷ √π · e^(−x²) · Σ 2ⁿ x^(2n+1) ÷ (1·3·…·(2n+1)), all terms positive. */
function erfSeries(x: number): number {
  const square = x * x;
  let term = x;
  let sum = x;
  for (let n = 1; term > sum * 1e-18; n += 1) {
    term *= (2 * square) / (2 * n + 1);
    sum += term;
  }
  return twoOverRootPi * exp(-square) * sum;
}

/** erfc x for x ≥ 2: e^(−x²) ÷ √π ÷ (x + ½ ÷ (x + 1 ÷ (x + 1½ ÷ (x + …)))). */
function erfcFraction(x: number): number {
  let below = x;
  for (let n = levels; n >= 1; n -= 1) below = x + n / 2 / below;
  return (oneOverRootPi * exp(-x * x)) / below;
}

/** The complementary error function 1 − erf x, within 1e-13 of the true value, relatively. */
export function erfc(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x < 0) return 2 - erfc(-x);
  if (x > 27) return 0;
  return x < tailFrom ? 1 - erfSeries(x) : erfcFraction(x);
}

/** Probability that a standard normal quantity is at most z. */
export function normalBelow(z: number): number {
  return erfc(-z * Math.SQRT1_2) / 2;
}

/** Probability that a standard normal quantity is above z. */
export function normalAbove(z: number): number {
  return erfc(z * Math.SQRT1_2) / 2;
}
