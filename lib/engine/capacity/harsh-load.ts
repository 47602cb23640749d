import type { HarshLoad } from '../model';
import type { LossLoads } from '../traffic/loads';
import { rps } from '../units';
import { attemptsPerRequest } from './attempts';
import type { LossContext } from './loss-context';
import { pressureOn } from './pressure';

/** The load of a site as cold caches and retries make it. */
export function harshLoad(
  { view, bearable }: LossContext,
  loads: Pick<LossLoads, 'rps' | 'movedReadsRps'>,
  site: number,
): HarshLoad {
  const pressureRps = rps(pressureOn(loads, site, view));
  const attempts = attemptsPerRequest(pressureRps, bearable[site] ?? 0, view.retries ?? 0);
  return { pressureRps, attempts, offeredRps: rps(pressureRps * attempts) };
}
