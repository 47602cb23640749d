import { rps, type Rps } from '../units';
import type { Growth } from './growth';

/**
 * The least capacity that has to run already for a site to carry a load within a time; null where no
 * warm capacity is enough, because the restore alone takes longer. Never more than the load itself.
 */
export function warmNeeded(growth: Growth, loadRps: number, withinS: number): Rps | null {
  const { restoreS, bootS, rpsPerS } = growth;
  if (withinS < restoreS) return null;
  const growingS = withinS - restoreS - bootS;
  return rps(growingS <= 0 ? loadRps : Math.max(0, loadRps - rpsPerS * growingS));
}
