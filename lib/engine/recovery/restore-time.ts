import { shortName } from '../findings/words';
import type { Traffic } from '../traffic/loads';
import { always, type StepTime } from './step-time';

/** A backup that is brought to life: how long it takes, and for which part of what was lost it may be used. */
export interface Restore {
  readonly step: StepTime;
  /** Share of the lost load whose users the law lets go there. */
  readonly share: number;
}

/**
 * The restore of the surviving backup that may serve most of what the lost sites executed, then the
 * quickest; null where none survives, or none that the law allows.
 */
export function restoreTime(traffic: Traffic, lost: readonly number[]): Restore | null {
  const { sites, populations } = traffic.network;
  if (!sites.some(({ site }, i) => site.backup && !lost.includes(i))) return null;
  const executed = lost.flatMap((i) => traffic.executing[i] ?? []);
  const total = executed.reduce((sum, strand) => sum + strand.rps, 0);
  const lawfulShare = (site: number) =>
    executed.reduce((sum, { population, kind, rps }) => {
      const row = populations[population];
      const isBound = kind === 'read' ? row?.readsBound : row?.writesBound;
      return sum + (isBound && !row?.lawful[site] ? 0 : rps);
    }, 0) / total;
  const [best] = sites
    .flatMap(({ site: { backup }, region }, i) => {
      const share = backup && !lost.includes(i) && total > 0 ? lawfulShare(i) : 0;
      return backup && share > 0 ? [{ region, restoreS: backup.restoreS, share }] : [];
    })
    .toSorted((a, b) => b.share - a.share || a.restoreS - b.restoreS);
  if (!best) return null;
  const because = `restored from the backup in ${shortName(best.region)}`;
  return { step: always(best.restoreS, because), share: best.share };
}
