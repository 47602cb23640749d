import type { LimitId } from '../../model';
import { limitOf, limits, type LimitContext } from '../limits';
import { isDrawn, type Judged, type JudgedDrawing } from './judged';

/** What is taken of limits that cannot be judged for want of an input. */
export type OfUnknown = 'nothing' | 'the best';

/** The pattern that is recommended, and what had to be given up for it. */
export interface Choice {
  /** null: none can be drawn. */
  readonly chosen: JudgedDrawing | null;
  /** Limits that no pattern meets which meets those before. */
  readonly blocked: readonly LimitId[];
  /** Limits for which no pattern is known to meet them, and some may. */
  readonly open: readonly LimitId[];
  /** The patterns left when a limit was blocked: what is best is found among them. */
  readonly leftAt: ReadonlyMap<LimitId, readonly JudgedDrawing[]>;
  /** The patterns that meet whatever can be met. */
  readonly left: readonly JudgedDrawing[];
  /** Populations that none of the patterns left serves fast enough. */
  readonly slow: readonly string[];
}

/**
 * The cheapest pattern that meets all that can be met. Limits are taken in their order. One that none of the
 * patterns left meets is blocked; those stay that come close to the best that can be had (an assumption), so
 * that asking for more never leads to less. Of latency as many populations are kept as can be, and of the
 * others the reads. Ties go to the simpler pattern, then to the order of the catalog.
 */
export function choose(
  judged: readonly Judged[],
  context: LimitContext,
  ofUnknown: OfUnknown,
): Choice {
  let left: readonly JudgedDrawing[] = judged.filter(isDrawn);
  const blocked: LimitId[] = [];
  const open: LimitId[] = [];
  const leftAt = new Map<LimitId, readonly JudgedDrawing[]>();
  let slow: readonly string[] = [];
  for (const { id } of limits) {
    const meeting = left.filter(({ held }) => isMet(held[id].status, ofUnknown));
    if (meeting.length > 0) {
      left = meeting;
      continue;
    }
    const unsure = left.filter(({ held }) => held[id].status === 'unknown');
    if (left.length === 0) break;
    leftAt.set(id, left);
    if (unsure.length > 0) {
      open.push(id);
      left = unsure;
      continue;
    }
    blocked.push(id);
    if (id === 'latency') [left, slow] = fastestForMost(left, context);
    else left = closeToBest(left, id, context);
  }
  return { chosen: cheapest(left), blocked, open, leftAt, left, slow };
}

const isMet = (status: string, ofUnknown: OfUnknown): boolean =>
  status === 'pass' || status === 'not-asked' || (status === 'unknown' && ofUnknown === 'the best');

/** Those of some patterns that serve as many populations fast enough as can be, the largest first, then their reads. */
function fastestForMost(
  patterns: readonly JudgedDrawing[],
  { architecture, requirements, assumptions }: LimitContext,
): [left: readonly JudgedDrawing[], slow: readonly string[]] {
  const limit = requirements.latencyP95Ms ?? Infinity;
  const order = architecture.demand.populations
    .map(({ peakRps }, index) => ({ peakRps, index }))
    .sort((a, b) => b.peakRps - a.peakRps || a.index - b.index);
  const feels = ({ row }: JudgedDrawing, index: number, reads: boolean) => {
    const felt = row.figures.populations[index];
    // Whoever sends no requests waits for none.
    return (reads ? felt?.readsP95Ms : felt?.p95Ms) ?? 0;
  };
  let left = patterns;
  const slow: number[] = [];
  for (const { index } of order) {
    const fast = left.filter((one) => feels(one, index, false) <= limit);
    if (fast.length > 0) left = fast;
    else slow.push(index);
  }
  const ratio = assumptions.parameters.closeToBestRatio.value;
  for (const reads of [false, true]) {
    for (const index of slow) {
      const best = Math.min(...left.map((one) => feels(one, index, reads)));
      const enough = Math.max(reads ? limit : 0, best * ratio);
      left = left.filter((one) => feels(one, index, reads) <= enough);
    }
  }
  const names = architecture.demand.populations.flatMap(({ name }, i) =>
    slow.includes(i) ? [name] : [],
  );
  return [left, names];
}

/** Those of some patterns whose figure is close to the best of them; all where it is no number. */
function closeToBest(
  patterns: readonly JudgedDrawing[],
  id: LimitId,
  { assumptions }: LimitContext,
): readonly JudgedDrawing[] {
  const ratio = assumptions.parameters.closeToBestRatio.value;
  // What is missing to all of it, where more is better; else the figure itself.
  const off = ({ held }: JudgedDrawing) => {
    const { value } = held[id];
    if (value === null) return null;
    return limitOf(id).moreIsBetter ? 1 - value : value;
  };
  const known = patterns.flatMap((one) => off(one) ?? []);
  if (known.length < patterns.length) return patterns;
  const best = Math.min(...known);
  return patterns.filter((one) => (off(one) ?? 0) <= best * ratio);
}

/** Least cost, then least complexity, then first in the catalog. */
function cheapest(patterns: readonly JudgedDrawing[]): JudgedDrawing | null {
  return patterns.reduce<JudgedDrawing | null>((best, one) => {
    if (best === null) return one;
    const by =
      one.row.cost.value - best.row.cost.value ||
      one.row.pattern.complexity - best.row.pattern.complexity;
    return by < 0 ? one : best;
  }, null);
}
