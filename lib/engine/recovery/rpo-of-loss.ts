import type { ParameterId } from '../assumptions';
import { shortName } from '../findings/words';
import type { ReplicationMode } from '../model';
import type { Network } from '../traffic/network';
import { seconds, type Seconds } from '../units';
import type { Copies } from './copies';

/** What the loss of some sites costs one data set. Infinity: no copy is left. */
export interface RecoveryPoint {
  readonly p50S: Seconds;
  /** The lag at p99, or the whole interval between two backups. */
  readonly p99S: Seconds;
  /** Index of the site whose copy is gone on with, or −1. */
  readonly from: number;
  readonly by: ReplicationMode | 'backup' | 'point-in-time' | null;
  readonly because: string;
  readonly assumed: readonly ParameterId[];
}

/** Nothing is lost. */
export function nothingLost(because: string): RecoveryPoint {
  return { p50S: seconds(0), p99S: seconds(0), from: -1, by: null, because, assumed: [] };
}

/**
 * The writes of a data set that may be gone once some sites are lost, as a stretch of time: for each lost
 * site that writes, the least-lagged copy that survives it, else the newest backup; the worst of them. A
 * quorum loses nothing as long as fewer sites are lost than form a majority.
 */
export function rpoOfLoss(
  network: Network,
  copiesOf: (origin: number, data: string | null) => Copies,
  lost: readonly number[],
  data: string | null,
): RecoveryPoint {
  const writers = lost.filter((i) => network.sites[i]?.writer);
  let worst = nothingLost('no site that writes is lost');
  for (const writer of writers) {
    const point = newestCopy(network, copiesOf(writer, data), lost);
    if (worst.by === null || point.p99S > worst.p99S) worst = point;
    if (!Number.isFinite(worst.p99S)) break;
  }
  return worst;
}

function newestCopy(
  { sites }: Network,
  { at, quorum }: Copies,
  lost: readonly number[],
): RecoveryPoint {
  const [copy] = at
    .filter(({ site }) => !lost.includes(site))
    .toSorted((a, b) => a.p99S - b.p99S || a.site - b.site);
  const name = (i: number) => shortName(sites[i]?.region ?? ':');
  const majority = Math.ceil((quorum.length + 1) / 2);
  const gone = quorum.filter((member) => lost.includes(member)).length;
  const [voter] = at.filter(({ site }) => quorum.includes(site) && !lost.includes(site));
  if (voter && gone < majority) {
    const left = quorum.length - gone;
    const because = `a majority of ${quorum.length} has every write; ${left} ${left === 1 ? 'is' : 'are'} left`;
    return { ...nothingLost(because), from: voter.site, by: 'quorum' };
  }
  const backup = newestBackup(sites, lost);
  if (copy && copy.p99S <= (backup?.everyS ?? Infinity)) {
    const { p50S, p99S, site, by, assumed } = copy;
    const because =
      p99S === 0
        ? `${name(site)} has every write that was confirmed`
        : `the copy in ${name(site)} trails behind`;
    return { p50S, p99S, from: site, by, because, assumed };
  }
  if (backup) {
    return {
      p50S: seconds(backup.everyS / 2),
      p99S: backup.everyS,
      from: backup.site,
      by: 'backup',
      because: `the newest backup in ${name(backup.site)}`,
      assumed: [],
    };
  }
  return {
    ...nothingLost('no copy is left'),
    p50S: seconds(Infinity),
    p99S: seconds(Infinity),
  };
}

/** The surviving backup that is taken most often. */
function newestBackup(sites: Network['sites'], lost: readonly number[]) {
  return sites
    .flatMap(({ site: { backup } }, site) =>
      backup && !lost.includes(site) ? [{ site, everyS: backup.everyS }] : [],
    )
    .toSorted((a, b) => a.everyS - b.everyS || a.site - b.site)[0];
}
