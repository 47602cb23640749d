import type { LimitId, LimitJudgement, PatternRow, RegionId, Sentence } from '../../model';
import { usd } from '../../units';
import { limits, type LimitContext } from '../limits';
import { limitWords } from '../limits/words';
import { joined, sentence } from '../sentence';
import { costsBeside } from './costs-beside';
import type { Choice } from './choose';
import { isDrawn, type Judged, type JudgedDrawing } from './judged';
import { verdictOf } from './verdict-of';

/** Every pattern, the cheapest first, with its stand to each limit in words. */
export function patternRows(
  judged: readonly Judged[],
  choice: Choice,
  context: LimitContext,
): PatternRow[] {
  return judged
    .map((one) => rowOf(one, choice, context))
    .toSorted((a, b) => a.costIndex - b.costIndex || a.complexity - b.complexity);
}

function rowOf(one: Judged, choice: Choice, context: LimitContext): PatternRow {
  const { pattern, cost } = one.row;
  const { low, high } = cost.range();
  const common = {
    pattern: pattern.id,
    title: pattern.title,
    verdict: verdictOf(pattern.id),
    costIndex: cost.value,
    costIndexLow: low,
    costIndexHigh: high,
    costSource: cost.source,
    monthlyUsd: cost.monthlyUsd === null ? null : usd(cost.monthlyUsd),
    complexity: pattern.complexity,
  };
  if (!isDrawn(one)) {
    const { because, figures, missing } = one.row.impossible;
    return {
      ...common,
      chosen: false,
      fits: false,
      meetsReachable: false,
      missing,
      p95Ms: null,
      firstRequestMs: null,
      downtimeMinutesPerYear: null,
      regions: [],
      limits: [],
      ...sentence`It cannot be drawn: ${{ because, figures }}.`,
    };
  }
  const judgements = limits.map((limit): LimitJudgement => {
    const held = one.held[limit.id];
    const { said, because, figures } = limit.say(one.row, held, context);
    const { status, value, against, missing } = held;
    return {
      limit: limit.id,
      status,
      value: value !== null && Number.isFinite(value) ? value : null,
      against,
      unit: limit.unit,
      said,
      missing,
      because,
      figures,
    };
  });
  return {
    ...common,
    chosen: choice.chosen === one,
    fits: isFit(one),
    meetsReachable: choice.left.includes(one),
    missing: [...new Set(judgements.flatMap(({ missing }) => missing))],
    p95Ms: one.row.figures.p95Ms,
    firstRequestMs: one.row.figures.firstRequestMs,
    downtimeMinutesPerYear: one.row.figures.availability.downtimeMinutesPerYear,
    regions: one.row.option.sites.map(({ region }): RegionId => region),
    limits: judgements,
    ...reasonOf(one, judgements, choice),
  };
}

/** Whether a pattern meets every limit, for certain. */
export function isFit({ held }: JudgedDrawing): boolean {
  return limits.every(({ id }) => held[id].status === 'pass' || held[id].status === 'not-asked');
}

/** Where nobody takes over in time, that nothing is served meanwhile is the same once more. */
export function isTold(limit: LimitId, { row, held }: JudgedDrawing): boolean {
  return (
    limit !== 'after-loss' || held.rto.status !== 'fail' || row.figures.rto.outcome === 'takeover'
  );
}

function reasonOf(
  one: JudgedDrawing,
  judgements: readonly LimitJudgement[],
  choice: Choice,
): Sentence {
  const failing = judgements.filter(({ limit, status }) => status === 'fail' && isTold(limit, one));
  const unknown = judgements.filter(({ status }) => status === 'unknown');
  const { chosen } = choice;
  const given = failing.filter(({ limit }) => choice.blocked.includes(limit));
  const own = failing.filter(({ limit }) => !choice.blocked.includes(limit));
  const missed = (all: readonly LimitJudgement[]) =>
    joined(
      all.map((row) => sentence`${limitWords[row.limit]}: ${row}`),
      '; ',
    );
  if (one === chosen) {
    return given.length > 0
      ? sentence`The cheapest that meets whatever can be met; ${missed(given)}.`
      : unknown.length > 0
        ? sentence`The cheapest that meets all that can be judged; ${missed(unknown)}.`
        : sentence`The cheapest that meets every limit.`;
  }
  if (own.length > 0) return sentence`It fails ${missed(own)}.`;
  if (unknown.some(({ limit }) => !choice.open.includes(limit))) {
    return sentence`It cannot be said whether it fits; ${missed(unknown)}.`;
  }
  if (choice.left.includes(one) && chosen) {
    const [own, least] = costsBeside(one.row, chosen.row);
    const dearer =
      one.row.cost.value > chosen.row.cost.value
        ? own.words === least.words
          ? sentence`costs a little more than ${least}`
          : sentence`costs more, ${own} against ${least}`
        : sentence`is no cheaper and takes more to run`;
    return given.length > 0
      ? sentence`It meets whatever can be met and ${dearer}.`
      : sentence`It meets every limit and ${dearer}.`;
  }
  return given.length > 0
    ? sentence`It fails ${missed(given)}.`
    : sentence`It meets every limit that is asked, but serves fewer of the users fast enough.`;
}
