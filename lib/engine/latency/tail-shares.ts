import { power } from '../numeric/power';
import type { LatencyShare } from './mixture-quantile';

/**
 * Of the requests that are slower than `x`, the part that each group of a mixture has: where a quantile
 * comes from. Each group spreads around its median as for the quantiles, 1 − F(x) = medianˢ ÷ (xˢ + medianˢ).
 */
export function tailShares(parts: readonly LatencyShare[], x: number, shape: number): number[] {
  const slower = parts.map(({ medianMs, weight }) => {
    // Powers of the ratio stay within range for any shape.
    const ratio = power(x / medianMs, shape);
    return medianMs > 0 ? weight / (1 + ratio) : 0;
  });
  const total = slower.reduce((sum, part) => sum + part, 0);
  return slower.map((part) => (total > 0 ? part / total : 0));
}
