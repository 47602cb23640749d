import { listed } from '../../findings/words';
import type { BlockedRequirement, LimitId, Sentence } from '../../model';
import type { Ground } from '../ground/ground';
import { limitOf, type LimitContext } from '../limits';
import { limitWords } from '../limits/words';
import { sentence } from '../sentence';
import { said } from '../words';
import type { Choice } from './choose';
import { isDrawn, type Judged, type JudgedDrawing } from './judged';
import { largestParts, unreachableBecause } from './unreachable';

/** What the answer does not meet, with the best that can be had and why no more. */
export function blockedRequirements(
  judged: readonly Judged[],
  choice: Choice,
  context: LimitContext,
  ground: Ground,
): BlockedRequirement[] {
  const drawn = judged.filter(isDrawn);
  if (drawn.length === 0) return undrawable(judged);
  return choice.blocked.map((id): BlockedRequirement => {
    const { unit } = limitOf(id);
    const left = choice.leftAt.get(id) ?? drawn;
    const best = bestOf(id, left);
    const metAlone = drawn.some(({ held }) => held[id].status === 'pass');
    return {
      requirement: id,
      required: left[0]?.held[id].against ?? null,
      bestAchievable: best && Number.isFinite(best.value) ? best.value : null,
      unit,
      bestPattern: best?.one.row.pattern.id ?? null,
      metAlone,
      populations: id === 'latency' ? choice.slow : [],
      ...reasonOf(id, { best: best?.one, metAlone, drawn, choice, context, ground }),
    };
  });
}

/** The best figure of some patterns for a limit; undefined where it is no number. */
function bestOf(id: LimitId, left: readonly JudgedDrawing[]) {
  const { moreIsBetter } = limitOf(id);
  let best: { readonly one: JudgedDrawing; readonly value: number } | undefined;
  for (const one of left) {
    const { value } = one.held[id];
    if (value === null) continue;
    if (!best || (moreIsBetter ? value > best.value : value < best.value)) best = { one, value };
  }
  return best;
}

interface Reasons {
  readonly best: JudgedDrawing | undefined;
  readonly metAlone: boolean;
  readonly drawn: readonly JudgedDrawing[];
  readonly choice: Choice;
  readonly context: LimitContext;
  readonly ground: Ground;
}

function reasonOf(id: LimitId, reasons: Reasons): Sentence {
  const { best, metAlone, drawn, choice, context, ground } = reasons;
  const name = limitWords[id];
  if (metAlone) {
    const meeting = drawn
      .filter(({ held }) => held[id].status === 'pass')
      .map(({ row }) => row.pattern.title);
    const names =
      meeting.length > 3 ? `${meeting.slice(0, 2).join(', ')} and others` : listed(meeting);
    return sentence`No pattern meets the ${name} beside what comes before it; ${names} would, and fail another limit.`;
  }
  if (id === 'availability') {
    const required = context.requirements.availability ?? 1;
    const target = said.availability('requirements.availability', required);
    const reached = best
      ? said.availability(
          `patterns[${best.row.pattern.id}].availability`,
          best.row.figures.availability.yearly ?? 0,
          required,
        )
      : target;
    const why = unreachableBecause(ground, drawn, required);
    return sentence`${target} cannot be reached: ${why}. The best is ${reached}${best ? largestParts(best.row) : ''}.`;
  }
  if (id === 'latency' && best) {
    const clause = limitOf(id).say(best.row, best.held[id], context);
    return sentence`No pattern serves ${listed(choice.slow)} fast enough; at best ${clause}.`;
  }
  if (!best) return sentence`No pattern meets the ${name}.`;
  const clause = limitOf(id).say(best.row, best.held[id], context);
  return sentence`No pattern meets the ${name}; at best, ${best.row.pattern.title.toLowerCase()}: ${clause}.`;
}

/** Nothing can be drawn at all: the law or the requirements leave somebody without a region. */
function undrawable(judged: readonly Judged[]): BlockedRequirement[] {
  const reasons = judged.flatMap(({ row }) => (row.impossible ? [row.impossible] : []));
  // Sharding asks least of the law: what stands against it stands against all.
  const told = reasons.findLast(({ against }) => against === 'residency') ?? reasons[0];
  return [
    {
      requirement: told?.against === 'residency' ? 'residency' : 'capacity',
      required: null,
      bestAchievable: null,
      unit: '',
      bestPattern: null,
      metAlone: false,
      populations: [],
      ...(told ? sentence`No pattern can be drawn: ${told}.` : sentence`No pattern can be drawn.`),
    },
  ];
}
