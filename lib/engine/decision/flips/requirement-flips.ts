import type { Flip, LimitId, PatternId, Requirements, Verdict } from '../../model';
import { nextDown, nextUp } from '../../numeric/adjacent';
import { ms, seconds, share, usd } from '../../units';
import { answerOf, type Answer } from '../answer';
import type { Prepared } from '../prepare';
import { flipSentence, inputWords } from './flip-sentence';

/** A target that can be tried at other values on figures that are there already. */
export interface TargetInput {
  readonly input: string;
  readonly label: string;
  readonly unit: string;
  readonly limit: LimitId;
  /** Whether asking for more of it is asking for more. */
  readonly moreIsStricter: boolean;
  readonly least: number;
  readonly most: number;
  readonly of: (requirements: Requirements) => number | undefined;
  readonly set: (requirements: Requirements, value: number) => Requirements;
}

export const targetInputs: readonly TargetInput[] = [
  {
    input: 'requirements.rto',
    label: 'RTO required',
    unit: 's',
    limit: 'rto',
    moreIsStricter: false,
    least: 0,
    most: 10 * 365 * 86_400,
    of: ({ rtoS }) => rtoS,
    set: (requirements, value) => ({ ...requirements, rtoS: seconds(value) }),
  },
  {
    input: 'requirements.rpo',
    label: 'RPO required',
    unit: 's',
    limit: 'rpo',
    moreIsStricter: false,
    least: 0,
    most: 10 * 365 * 86_400,
    of: ({ rpoS }) => rpoS,
    set: (requirements, value) => ({ ...requirements, rpoS: seconds(value) }),
  },
  {
    input: 'requirements.availability',
    label: 'Availability required',
    unit: 'availability',
    limit: 'availability',
    moreIsStricter: true,
    least: 0,
    most: 1,
    of: ({ availability }) => availability,
    set: (requirements, value) => ({ ...requirements, availability: share(value) }),
  },
  {
    input: 'requirements.latencyP95',
    label: 'Felt latency required, p95',
    unit: 'ms',
    limit: 'latency',
    moreIsStricter: false,
    least: 0,
    most: 10 * 365 * 86_400_000,
    of: ({ latencyP95Ms }) => latencyP95Ms,
    set: (requirements, value) => ({ ...requirements, latencyP95Ms: ms(value) }),
  },
  {
    input: 'requirements.budgetPerMonth',
    label: 'Budget a month',
    unit: 'USD',
    limit: 'budget',
    moreIsStricter: false,
    least: 0,
    most: 1e14,
    of: ({ budgetPerMonthUsd }) => budgetPerMonthUsd,
    set: (requirements, value) => ({ ...requirements, budgetPerMonthUsd: usd(value) }),
  },
];

/** Every figure that the target is compared with. */
function figuresFor({ rows }: Prepared, limit: LimitId): number[] {
  const values = rows.flatMap(({ figures, cost }) => {
    switch (limit) {
      case 'rto':
        return figures?.rto.seconds ?? [];
      case 'rpo':
        return figures?.rpoS ?? [];
      case 'availability':
        return figures?.availability.yearly ?? [];
      case 'latency':
        return (figures?.populations ?? []).flatMap(({ p95Ms, readsP95Ms }) => [
          ...(p95Ms === null ? [] : [p95Ms]),
          ...(readsP95Ms === null ? [] : [readsP95Ms]),
        ]);
      case 'budget':
        return cost.monthlyUsd ?? [];
      default:
        return [];
    }
  });
  return [...new Set(values)].filter(Number.isFinite).sort((a, b) => a - b);
}

/** A change of the answer along one target. */
interface Turn {
  readonly holdsAt: number;
  readonly to: number;
  readonly verdict: Verdict;
  readonly pattern: PatternId | null;
}

/** A place at which the answer may change: the figure that the target passes there, and what it is then. */
type Passing = Pick<Turn, 'holdsAt' | 'to'> & { readonly figure: number };

/**
 * The nearest value on either side at which the answer changes, along one target. The answer changes only
 * where the target passes a figure that it is compared with, so that these values are all there are, and
 * exact: the target at a figure admits it, the next number on the stricter side does not. A change that is
 * undone before the target would read differently in words is passed over: figures a hair apart. `now` is the
 * answer to these requirements, where it is at hand.
 */
export function flipsOfTarget(
  prepared: Prepared,
  requirements: Requirements,
  target: TargetInput,
  now: Answer = answerOf(prepared, requirements),
): Flip[] {
  const from = target.of(now.context.requirements);
  // Not stated is as loose as can be.
  const start = from ?? (target.moreIsStricter ? target.least : target.most);
  const at = (value: number) =>
    value === target.of(requirements)
      ? now
      : answerOf(prepared, target.set(requirements, value), now);
  const stated = at(start);
  // Where stating it at all changes the answer, there is no value from which on it does.
  if (stated.verdict !== now.verdict || stated.pattern !== now.pattern) return [];
  const differs = (to: number): Omit<Turn, 'holdsAt'> | null => {
    const { verdict, pattern } = at(to);
    return verdict === now.verdict && pattern === now.pattern ? null : { to, verdict, pattern };
  };
  const figures = figuresFor(prepared, target.limit).filter(
    (value) => value >= target.least && value <= target.most,
  );
  const stricter = target.moreIsStricter ? nextUp : nextDown;
  const isStricter = (value: number) => (target.moreIsStricter ? value > start : value < start);
  const byNearness = figures.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start));
  // At a figure it is still admitted: also where the target stands on it now.
  const stricterTurns = byNearness
    .filter((value) => isStricter(value) || value === start)
    .map((value) => ({ holdsAt: value, to: stricter(value), figure: value }))
    .filter(({ to }) => to >= target.least && to <= target.most);
  const looserTurns = byNearness
    .filter((value) => !isStricter(value) && value !== start)
    .map((value) => ({ holdsAt: stricter(value), to: value, figure: value }));
  const words = (figure: number) => inputWords(figure, target.unit);
  const first = (candidates: readonly Passing[]): Turn | null => {
    for (const { holdsAt, to, figure } of candidates) {
      const found = differs(to);
      if (!found) continue;
      const said = words(figure);
      const last = candidates.findLast((other) => words(other.figure) === said);
      if (!last || last.to === to || differs(last.to)) return { ...found, holdsAt };
    }
    return null;
  };
  const stricterTurn = first(stricterTurns);
  const looserTurn = from === undefined ? null : first(looserTurns);
  return [stricterTurn, looserTurn].flatMap((turn): Flip[] => {
    if (!turn) return [];
    const { input, label, unit } = target;
    const parts = { input, label, unit, from: from ?? null, ...turn };
    const direction = turn.to > turn.holdsAt ? ('up' as const) : ('down' as const);
    return [{ ...parts, direction, ...flipSentence({ ...parts, direction }) }];
  });
}
