import type { Option } from '../../model';
import { drawOn } from '../draw/draw-pattern';
import { isImpossible, type Impossible } from '../draw/impossible';
import type { Ground } from '../ground/ground';
import { patterns } from '../patterns/catalog';
import type { Pattern } from '../patterns/pattern';
import type { DrawnFigures } from './drawn';
import { drawnFigures } from './drawn-figures';
import { patternCosts, type PatternCost } from './pattern-costs';

/** A pattern with all that limits are held against. Targets play no part in any of it. */
export type PatternFigures = {
  readonly pattern: Pattern;
  readonly cost: PatternCost;
} & (
  | { readonly option: Option; readonly figures: DrawnFigures; readonly impossible: null }
  | { readonly option: null; readonly figures: null; readonly impossible: Impossible }
);

/** Every pattern of the catalog, in its order. */
export interface FiguredPatterns {
  readonly rows: readonly PatternFigures[];
  /** Why costs are judged; null: they are priced. */
  readonly unpriced: string | null;
}

/** Draws, evaluates and prices every pattern of the catalog, in its order. */
export function patternFigures({ architecture, assumptions, ...ground }: Ground): FiguredPatterns {
  const drawings = patterns.map((pattern) => {
    const drawn = drawOn({ architecture, assumptions, ...ground }, pattern.id);
    if (isImpossible(drawn)) return { option: null, figures: null, impossible: drawn } as const;
    const figures = drawnFigures(architecture, drawn, assumptions);
    return { option: drawn, figures, impossible: null } as const;
  });
  const priceable = drawings.map((one) => (one.impossible ? null : one));
  const { costs, unpriced } = patternCosts(architecture, assumptions, priceable);
  const rows = patterns.flatMap((pattern, p): PatternFigures[] => {
    const [drawing, cost] = [drawings[p], costs[p]];
    return drawing && cost ? [{ pattern, cost, ...drawing }] : [];
  });
  return { rows, unpriced };
}
