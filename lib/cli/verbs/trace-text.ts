import type { CutFigures, FailoverPlan, LossTrace, ShedFigures, TraceStage } from '@/lib/engine';
import { decimal } from '@/lib/format/decimal';
import { latency } from '@/lib/format/latency';
import { percent } from '@/lib/format/percent';
import { shortRegion } from '@/lib/format/region-name';
import { requestRate } from '@/lib/format/request-rate';
import { sentenceList } from '@/lib/format/sentence-list';
import { text } from '@/lib/format/words';
import { table } from '../table';
import { neededLines } from './capacity-lines';
import { lossRecoveryText } from './recovery-text';

const stageNames = { before: 'Before', moved: 'Traffic moved', fallen: 'Fallen' } as const;

/** What a loss would move. */
export function planText({ option, lost, moves }: FailoverPlan): string {
  const head = `Losing ${lost.join(' and ')} in ${option} would move:`;
  if (moves.length === 0) return `Losing ${lost.join(' and ')} in ${option} would move nothing.`;
  return [
    head,
    table(moves, [
      { title: 'Population', of: (m) => m.population },
      { title: '', of: (m) => `${m.kind}s` },
      { title: 'Load', of: (m) => text(requestRate(m.rps)), align: 'right' },
      { title: 'From', of: (m) => m.from ?? 'nowhere' },
      { title: 'To', of: (m) => m.to ?? `nowhere: ${m.because ?? ''}` },
    ]),
  ].join('\n');
}

/** A loss played through, stage by stage, to its end. */
export function traceText(trace: LossTrace): string {
  const dead = trace.dependenciesDown.map((name) => `Hard dependency gone: ${name}`);
  const end = trace.survives ? 'Survives.' : 'Does not survive:';
  return [
    ...trace.stages.map(stageText),
    ...(trace.cut ? [cutText(trace.cut)] : []),
    ...(trace.recovery ? [lossRecoveryText(trace.recovery)] : []),
    [
      ...shedLines(trace.shed),
      ...neededLines(trace.needed, 'Nothing would have fallen with'),
      ...dead,
      `${end} ${text(percent(trace.servedFraction))} of requests are served at the end.`,
    ].join('\n'),
  ].join('\n\n');
}

function stageText(stage: TraceStage): string {
  const down = stage.down.length > 0 ? `: ${stage.down.map(shortRegion).join(', ')} down` : '';
  const isHarsh = stage.sites.some(({ harsh }) => harsh !== undefined);
  return [
    `${stageNames[stage.stage]}${down}`,
    table(stage.sites, [
      { title: '  Site', of: (s) => `  ${s.region}` },
      { title: 'Load', of: (s) => text(requestRate(s.loadRps)), align: 'right' },
      ...(isHarsh
        ? [
            {
              title: 'Cold',
              of: (s: TraceStage['sites'][number]) =>
                s.harsh ? text(requestRate(s.harsh.pressureRps)) : '–',
              align: 'right' as const,
            },
            {
              title: 'Attempts',
              of: (s: TraceStage['sites'][number]) =>
                s.harsh ? `× ${decimal(s.harsh.attempts, 2)}` : '–',
              align: 'right' as const,
            },
          ]
        : []),
      {
        title: isHarsh ? 'Offered' : 'Utilisation',
        of: (s) => (s.utilization === null ? '–' : text(percent(s.utilization))),
        align: 'right',
      },
      { title: '', of: (s) => s.state },
    ]),
    ...stage.unserved.map(
      (u) => `  ${u.population}: ${text(requestRate(u.rps))} not served, ${u.because}`,
    ),
    `  p95 ${stage.p95Ms === null ? 'of nobody' : text(latency(stage.p95Ms))}, ${text(percent(stage.servedFraction))} served`,
  ].join('\n');
}

/** What each priority keeps if sites shed, where something would have to be. */
function shedLines({ p0, p1, p2, shedRps, p0Fits }: ShedFigures): string[] {
  if (shedRps === 0 && p0Fits) return [];
  const kept = [
    { name: 'P0', share: p0 },
    { name: 'P1', share: p1 },
    { name: 'P2', share: p2 },
  ].flatMap(({ name, share }) => (share === null ? [] : [`${text(percent(share))} of ${name}`]));
  const outage = p0Fits ? '' : '; P0 does not fit, which is an outage';
  return [`If overloaded sites shed: ${sentenceList(kept)} are kept${outage}.`];
}

function cutText({ sides, data }: CutFigures): string {
  const names = (regions: readonly `${string}:${string}`[]) =>
    regions.length > 0 ? regions.map(shortRegion).join(', ') : 'nobody';
  const bySide = (lists: readonly (readonly `${string}:${string}`[])[]) =>
    lists.map(names).join(' | ');
  return [
    table(sides, [
      { title: 'Side', of: (s) => names(s.sites) },
      { title: 'Served', of: (s) => text(percent(s.servedFraction)), align: 'right' },
      { title: 'Out of reach', of: (s) => (s.without.length > 0 ? s.without.join(', ') : '–') },
    ]),
    '',
    table(data, [
      { title: 'Data', of: (d) => d.name ?? 'all' },
      { title: 'Written at', of: (d) => bySide(d.writtenAt) },
      { title: 'Refused at', of: (d) => bySide(d.refusedAt) },
      { title: 'Differs', of: (d) => (d.diverges ? 'yes' : 'no') },
      { title: 'Grows stale', of: (d) => (d.stale.length > 0 ? names(d.stale) : '–') },
    ]),
  ].join('\n');
}
