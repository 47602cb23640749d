import { seconds, type Seconds } from '../units';
import type { Growth } from './growth';

/** Relative slack for sums of loads, as for overload: what lands exactly on the reach is reached. */
const rounding = 1e-9;

/** Seconds until a growing site carries a load; Infinity where the load is above what it can reach. */
export function reachedAfter(growth: Growth, loadRps: number): Seconds {
  const { warmRps, restoreS, bootS, rpsPerS, reachRps } = growth;
  if (loadRps <= 0) return seconds(0);
  const missing = Math.min(loadRps, Math.max(warmRps, reachRps)) - warmRps;
  if (loadRps > Math.max(warmRps, reachRps) * (1 + rounding)) return seconds(Infinity);
  if (missing <= 0) return seconds(restoreS);
  return seconds(rpsPerS > 0 ? restoreS + bootS + missing / rpsPerS : Infinity);
}
