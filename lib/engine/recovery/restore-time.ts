import { shortName } from '../findings/words';
import type { Network } from '../traffic/network';
import { always, type StepTime } from './step-time';

/** Time to bring the quickest surviving backup back to life; null where none survives. */
export function restoreTime({ sites }: Network, lost: readonly number[]): StepTime | null {
  let quickest: StepTime | null = null;
  sites.forEach(({ site, region }, i) => {
    if (!site.backup || lost.includes(i)) return;
    const { restoreS } = site.backup;
    if (quickest === null || restoreS < quickest.p95S) {
      quickest = always(restoreS, `restored from the backup in ${shortName(region)}`);
    }
  });
  return quickest;
}
