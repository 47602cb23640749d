import type {
  Disruption,
  DisruptionRecovery,
  LossRecovery,
  RecoveryBar,
  RecoveryFigures,
  Requirements,
  StandbyRamp,
} from '@/lib/engine';
import { count } from '@/lib/format/count';
import { duration } from '@/lib/format/duration';
import { shortRegion } from '@/lib/format/region-name';
import { requestRate } from '@/lib/format/request-rate';
import { sentenceList } from '@/lib/format/sentence-list';
import { text } from '@/lib/format/words';
import { table } from '../table';

export const disruptionNames: Readonly<Record<Disruption, string>> = {
  instance: 'Instance',
  database: 'Database',
  zone: 'Zone',
  region: 'Region',
  partition: 'Network partition',
  'grey-failure': 'Grey failure',
  corruption: 'Data corruption',
  dependency: 'Dependency',
  'bad-change': 'Bad global change',
};

const segmentNames: Readonly<Record<RecoveryBar['segment'], string>> = {
  detect: 'Detect',
  decide: 'Decide',
  promote: 'Promote',
  scale: 'Scale up',
  route: 'Route',
  clientTail: 'Client tail',
};

/** A time that may have no end, or that nobody knows. */
const time = (seconds: number | null, otherwise = 'no end'): string =>
  seconds === null ? otherwise : text(duration(seconds));

/** The word for a time without a number: it has no end, or nobody knows it. */
export const withoutNumber = ({ rto }: Pick<DisruptionRecovery, 'rto'>): string =>
  rto.scaleS === null ? 'no end' : 'not known';

const lostWrites = (seconds: number | null): string => time(seconds, 'unbounded');

const meeting = (meets: boolean | null): string =>
  meets === null ? '' : meets ? 'meets' : 'misses';

const needs = (seconds: number | undefined): string =>
  seconds === undefined ? '' : `, needs ${text(duration(seconds))}`;

/** RTO and RPO of an option in a line. */
export function recoveryLine(
  { rto, rtoP50, rpoS, worst, outcome }: RecoveryFigures,
  required: Requirements,
): string {
  const how = outcome === 'outage' ? ', the outage itself' : '';
  const lost = worst.length === 0 ? '' : ` after losing ${sentenceList(worst.map(shortRegion))}`;
  return `RTO ${time(rto.totalS)}${lost}${how} (${time(rtoP50.totalS)} in the median)${needs(required.rtoS)}; RPO ${lostWrites(rpoS)}${needs(required.rpoS)}`;
}

/** How every kind of disruption ends, where it is worst. */
export function disruptionTable(rows: readonly DisruptionRecovery[]): string {
  return table(rows, [
    { title: 'Disruption', of: (r) => disruptionNames[r.disruption] },
    {
      title: 'RTO',
      of: (r) => time(r.rtoS, withoutNumber(r)),
      align: 'right',
    },
    {
      title: 'Median',
      of: (r) => time(r.rtoP50S, withoutNumber(r)),
      align: 'right',
    },
    { title: 'RPO', of: (r) => lostWrites(r.rpoS), align: 'right' },
    { title: '', of: (r) => meeting(r.meets) },
    { title: '', of: (r) => r.because },
  ]);
}

/** The steps of a recovery that take any time, one after the other. */
export function waterfallTable(bars: readonly RecoveryBar[]): string {
  const taken = bars.filter(({ lengthS, p50LengthS }) => lengthS !== 0 || p50LengthS !== 0);
  if (taken.length === 0) return '  No step takes any time.';
  return table(taken, [
    { title: '  Step', of: (b) => `  ${segmentNames[b.segment]}` },
    { title: 'From', of: (b) => time(b.startS), align: 'right' },
    { title: 'Takes', of: (b) => time(b.lengthS), align: 'right' },
    { title: 'Median', of: (b) => time(b.p50LengthS), align: 'right' },
    {
      title: '',
      of: (b) => `${b.because}${b.assumed.length > 0 ? ' (assumed)' : ''}`,
    },
  ]);
}

/** The recovery from a loss: its steps, the sites that grow, and the writes that may be gone. */
export function lossRecoveryText(recovery: LossRecovery): string {
  const { rto, rtoP50, rpoS, waterfall, standby, data, outcome, meets } = recovery;
  const verdict = meeting(meets);
  const held = verdict === '' ? '' : `, ${verdict} what is required`;
  const itself = outcome === 'outage' ? ', as long as the outage of the region' : '';
  return [
    `Recovery${held}: ${time(rto.totalS)} at worst${itself}, ${time(rtoP50.totalS)} in the median; writes lost: ${lostWrites(rpoS)}`,
    waterfallTable(waterfall),
    ...standby.map(rampLine),
    ...data.map(
      (row) =>
        `  ${row.name ?? 'all data'}: ${lostWrites(row.rpoS)} of writes may be gone; ${row.because}`,
    ),
  ].join('\n');
}

function rampLine(ramp: StandbyRamp): string {
  const { region, role, warmRps, arrivingRps, reachedS, unservedRequests } = ramp;
  const from = `  ${shortRegion(region)} (${role}) runs ${text(requestRate(warmRps))}; ${text(requestRate(arrivingRps))} arrive`;
  const needed =
    ramp.warmNeededRps === null || ramp.warmNeededRps <= warmRps
      ? ''
      : `; ${text(requestRate(ramp.warmNeededRps))} warm would meet the RTO`;
  if (reachedS === null) {
    return `${from}, held at ${text(requestRate(ramp.reachRps))} by its ${ramp.heldBy ?? 'size'}`;
  }
  return `${from}, carried ${time(reachedS)} after the decision; ${text(count(unservedRequests ?? 0))} requests unserved until then${needed}`;
}
