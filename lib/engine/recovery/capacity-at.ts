import { rps, type Rps } from '../units';
import type { Growth } from './growth';

/** Capacity of a growing site `afterS` seconds after the decision. */
export function capacityAt(growth: Growth, afterS: number): Rps {
  const { warmRps, restoreS, bootS, rpsPerS, reachRps } = growth;
  if (afterS < restoreS) return rps(0);
  const grown = warmRps + rpsPerS * Math.max(0, afterS - restoreS - bootS);
  return rps(Math.min(grown, Math.max(warmRps, reachRps)));
}
