import type { LossLoads } from '../traffic/loads';
import type { LossView } from './loss-view';

/**
 * Load of a site in warm requests, requests a second: a read that came from elsewhere counts as several
 * while caches are cold. The database is taken to be sized like the site, so that both are full at once.
 */
export function pressureOn(
  { rps, movedReadsRps }: Pick<LossLoads, 'rps' | 'movedReadsRps'>,
  site: number,
  { coldReadFactor }: LossView,
): number {
  return (rps[site] ?? 0) + (coldReadFactor - 1) * (movedReadsRps[site] ?? 0);
}
