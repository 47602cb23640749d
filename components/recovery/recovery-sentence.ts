import type { LossRecovery, Requirements } from '@/lib/engine/model';
import { duration } from '@/lib/format/duration';
import { percent } from '@/lib/format/percent';
import { recoveryPoint, recoveryTime } from '@/lib/format/recovery-words';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import { text } from '@/lib/format/words';

/** What a loss costs in time and in writes, against what is required, in a sentence or two. */
export function recoverySentence(
  { lost, outcome, rto, rtoP50, rpoS, movedShare }: LossRecovery,
  { rtoS, rpoS: allowedS }: Requirements,
): string {
  const who = sentenceList(lost.map(shortRegion));
  const limit = rtoS === undefined ? '' : `; ${text(duration(rtoS))} are allowed`;
  const worst = text(recoveryTime(rto.totalS, outcome));
  const half = text(recoveryTime(rtoP50.totalS, outcome));
  const data = writesSentence(rpoS, allowedS);
  if (outcome === 'unaffected') return `Nobody notices the loss of ${who}.`;
  if (outcome === 'outage')
    return `Nobody takes over from ${who}: the outage lasts as long as the region is gone, ${half} in the median and ${worst} at worst${limit}. ${data}`;
  const rest =
    movedShare < 1
      ? ` ${text(percent(1 - movedShare))} of its users wait until the region is back.`
      : '';
  return `Recovering from the loss of ${who} takes ${worst} at worst, ${half} in the median${limit}.${rest} ${data}`;
}

/** Which writes may be gone, and whether that many are allowed to be. */
function writesSentence(rpoS: number | null, allowedS: number | undefined): string {
  if (rpoS === 0) return 'No confirmed write is lost.';
  const limit = allowedS === undefined ? '' : `; ${text(duration(allowedS))} are allowed`;
  if (rpoS === null) return `Writes that have no copy elsewhere are gone${limit}.`;
  return `Writes of the last ${text(recoveryPoint(rpoS))} may be gone${limit}.`;
}
