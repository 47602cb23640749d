import type { FitPair } from './pairs';
import { judgedAboveMs } from './figures';

/**
 * What the estimate has to beat: the least-squares line of round trips on the fibre floor, which has
 * seen every pair that it is judged on. Its errors on the pairs above 20 ms.
 */
export function plainLineErrors(pairs: readonly FitPair[]): number[] {
  const n = pairs.length;
  const meanX = pairs.reduce((sum, { floor }) => sum + floor, 0) / n;
  const meanY = pairs.reduce((sum, { measured }) => sum + measured.rttMs, 0) / n;
  const covariance = pairs.reduce(
    (sum, { floor, measured }) => sum + (floor - meanX) * (measured.rttMs - meanY),
    0,
  );
  const slope = covariance / pairs.reduce((sum, { floor }) => sum + (floor - meanX) ** 2, 0);
  return pairs
    .filter(({ measured }) => measured.rttMs > judgedAboveMs)
    .map(({ floor, measured }) => Math.abs((meanY + slope * (floor - meanX)) / measured.rttMs - 1));
}
