import { power } from '../numeric/power';
import { ms, type Ms } from '../units';

/** Requests with one median latency. */
export interface LatencyShare {
  readonly medianMs: number;
  readonly weight: number;
}

/**
 * Quantile of a mixture of log-logistic distributions with the given medians and one integer shape,
 * F(x) = xˢ / (xˢ + medianˢ): long-tailed, with a p95 of 19^(1/s) times the median. Found by bisection
 * to a thousandth of a millisecond; null for an empty mixture.
 */
export function mixtureQuantileMs(
  parts: readonly LatencyShare[],
  quantile: number,
  shape: number,
): Ms | null {
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  if (total <= 0) return null;
  // Powers of the ratio to the largest median stay within range for any shape.
  const scale = parts.reduce((most, part) => Math.max(most, part.medianMs), 0);
  if (scale <= 0) return ms(0);
  const powers = parts.map((part) => power(part.medianMs / scale, shape));
  const below = (x: number) => {
    const at = power(x / scale, shape);
    return parts.reduce((sum, part, i) => sum + (part.weight * at) / (at + (powers[i] ?? 0)), 0);
  };
  let low = 0;
  let high = scale;
  while (below(high) < quantile * total) high *= 2;
  while (high - low > 0.001) {
    const middle = (low + high) / 2;
    if (below(middle) < quantile * total) low = middle;
    else high = middle;
  }
  return ms((low + high) / 2);
}
