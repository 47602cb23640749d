import type { LimitId } from '../../model';
import type { PatternFigures } from '../figures/pattern-figures';
import { limits, type DrawnPattern, type Held, type LimitContext } from '../limits';

/** A pattern with its stand to every limit. */
export type Judged =
  | { readonly row: DrawnPattern; readonly held: Readonly<Record<LimitId, Held>> }
  | { readonly row: Exclude<PatternFigures, DrawnPattern>; readonly held: null };

export type JudgedDrawing = Extract<Judged, { readonly row: DrawnPattern }>;

/** Holds every pattern against every limit, in numbers alone. */
export function judgeAll(rows: readonly PatternFigures[], context: LimitContext): Judged[] {
  return rows.map((row): Judged => {
    if (row.impossible) return { row, held: null };
    const drawn: DrawnPattern = row;
    const held = Object.fromEntries(limits.map((limit) => [limit.id, limit.hold(drawn, context)]));
    // Every limit is among them; fromEntries cannot say so.
    return { row: drawn, held: held as Record<LimitId, Held> };
  });
}

/** Whether a pattern could be drawn. */
export const isDrawn = (one: Judged): one is JudgedDrawing => one.held !== null;
