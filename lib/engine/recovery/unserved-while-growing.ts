import type { Growth } from './growth';
import { reachedAfter } from './reached-after';

/**
 * Requests that a growing site turns away from the decision until it carries the load:
 * `∫ max(0, load − capacity(t)) dt`, all of the load while nothing serves, then a rectangle while the
 * first instances boot and a triangle while capacity grows. Infinity where it never carries it.
 */
export function unservedWhileGrowing(growth: Growth, loadRps: number): number {
  if (loadRps <= 0) return 0;
  if (!Number.isFinite(reachedAfter(growth, loadRps))) return Infinity;
  const { warmRps, restoreS, bootS, rpsPerS, reachRps } = growth;
  const missing = Math.max(0, Math.min(loadRps, Math.max(warmRps, reachRps)) - warmRps);
  const growing = missing > 0 ? missing * bootS + (missing * missing) / (2 * rpsPerS) : 0;
  return loadRps * restoreS + growing;
}
