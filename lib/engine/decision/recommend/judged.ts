import type { LimitId } from '../../model';
import type { PatternFigures } from '../figures/pattern-figures';
import { limits, type DrawnPattern, type Held, type Limit, type LimitContext } from '../limits';

/** A pattern with its stand to every limit. */
export type Judged =
  | { readonly row: DrawnPattern; readonly held: Readonly<Record<LimitId, Held>> }
  | { readonly row: Exclude<PatternFigures, DrawnPattern>; readonly held: null };

export type JudgedDrawing = Extract<Judged, { readonly row: DrawnPattern }>;

/** Patterns judged before, of the same document under the same assumptions and policy. */
export interface JudgedBefore {
  readonly judged: readonly Judged[];
  readonly context: LimitContext;
}

/**
 * Holds every pattern against every limit, in numbers alone. Of the same patterns judged before only those limits
 * are held again whose targets are others now.
 */
export function judgeAll(
  rows: readonly PatternFigures[],
  context: LimitContext,
  before: JudgedBefore | null = null,
): Judged[] {
  const changed = before === null ? limits : limits.filter((one) => differs(one, before, context));
  return rows.map((row, i): Judged => {
    if (row.impossible) return { row, held: null };
    const drawn: DrawnPattern = row;
    const known = before?.judged[i]?.held ?? null;
    const anew = known === null ? limits : changed;
    const held = Object.fromEntries(anew.map((limit) => [limit.id, limit.hold(drawn, context)]));
    // Every limit is among them; fromEntries cannot say so.
    return { row: drawn, held: { ...known, ...held } as Record<LimitId, Held> };
  });
}

function differs({ targets }: Limit, { context: then }: JudgedBefore, now: LimitContext): boolean {
  return targets.some((key) => then.requirements[key] !== now.requirements[key]);
}

/** Whether a pattern could be drawn. */
export const isDrawn = (one: Judged): one is JudgedDrawing => one.held !== null;
