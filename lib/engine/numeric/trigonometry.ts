/**
 * Sine, cosine and arcsine from exact operations (+ − × ÷ √) alone. `Math.sin` and its kin may differ
 * in the last bit between browsers and Node; these give the same bits everywhere, which frozen reviews
 * and shared links rely on. Taylor series on reduced arguments (Abramowitz and Stegun 4.3.65, 4.3.66, 4.4.40).
 */

const radiansPerDegree = Math.PI / 180;

/** Taylor series of sine for |x| ≤ π/4; the first term left out is below 1e-18. */
function sineSeries(x: number): number {
  const square = x * x;
  let term = x;
  let sum = x;
  for (let n = 1; n <= 9; n += 1) {
    term *= -square / (2 * n * (2 * n + 1));
    sum += term;
  }
  return sum;
}

/** Taylor series of cosine for |x| ≤ π/4. */
function cosineSeries(x: number): number {
  const square = x * x;
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 9; n += 1) {
    term *= -square / ((2 * n - 1) * (2 * n));
    sum += term;
  }
  return sum;
}

/** Sine and cosine of an angle in degrees. */
export function sineCosineOfDegrees(degrees: number): { sine: number; cosine: number } {
  const quarterTurns = Math.round(degrees / 90);
  const rest = (degrees - quarterTurns * 90) * radiansPerDegree;
  const sine = sineSeries(rest);
  const cosine = cosineSeries(rest);
  switch (((quarterTurns % 4) + 4) % 4) {
    case 0:
      return { sine, cosine };
    case 1:
      return { sine: cosine, cosine: -sine };
    case 2:
      return { sine: -sine, cosine: -cosine };
    default:
      return { sine: -cosine, cosine: sine };
  }
}

/** Series of arcsine for 0 ≤ x ≤ 1/2, where each term is less than a quarter of the one before. */
function arcsineSeries(x: number): number {
  const square = x * x;
  let power = x;
  let sum = x;
  for (let n = 1; n <= 26; n += 1) {
    power *= (square * (2 * n - 1)) / (2 * n);
    const term = power / (2 * n + 1);
    sum += term;
    if (term < 1e-18) break;
  }
  return sum;
}

/** Arcsine in radians of a value from 0 to 1; values just above 1 count as 1. */
export function arcsine(x: number): number {
  if (x <= 0.5) return arcsineSeries(x);
  return Math.PI / 2 - 2 * arcsineSeries(Math.sqrt(Math.max(0, (1 - x) / 2)));
}
