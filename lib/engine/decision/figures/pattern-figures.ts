import type { Assumptions } from '../../assumptions';
import type { RangedParameter } from '../../assumptions/ranged-parameter';
import type { Architecture, Option } from '../../model';
import { drawOn } from '../draw/draw-pattern';
import { isImpossible, type Impossible } from '../draw/impossible';
import type { Ground } from '../ground/ground';
import { patternOf, patterns } from '../patterns/catalog';
import type { Pattern } from '../patterns/pattern';
import type { DrawnFigures } from './drawn';
import { drawnFigures } from './drawn-figures';

/** A pattern with all that limits are held against. Targets play no part in any of it. */
export type PatternFigures = {
  readonly pattern: Pattern;
  /** One region with several zones is 1. */
  readonly cost: RangedParameter;
  /** US dollars a month; null where what one region costs is not known. */
  readonly monthlyUsd: number | null;
} & (
  | { readonly option: Option; readonly figures: DrawnFigures; readonly impossible: null }
  | { readonly option: null; readonly figures: null; readonly impossible: Impossible }
);

/**
 * What one region with several zones costs a month: today's bill over the cost index of the pattern that it
 * pays for. null where the document states no bill.
 */
export function oneRegionMonthlyUsd(
  { business }: Architecture,
  { parameters }: Assumptions,
): number | null {
  const lines = Object.values(business?.currentMonthlyCostUsd ?? {});
  if (!business || lines.length === 0) return null;
  const bill = lines.reduce<number>((sum, usd) => sum + usd, 0);
  const { costIndex } = patternOf(business.currentPattern ?? 'multi-az');
  return bill / parameters[costIndex].value;
}

/** Draws and evaluates every pattern of the catalog, in its order. */
export function patternFigures(ground: Ground): PatternFigures[] {
  const { architecture, assumptions } = ground;
  const base = oneRegionMonthlyUsd(architecture, assumptions);
  return patterns.map((pattern): PatternFigures => {
    const cost = assumptions.parameters[pattern.costIndex];
    const common = { pattern, cost, monthlyUsd: base === null ? null : base * cost.value };
    const drawn = drawOn(ground, pattern.id);
    if (isImpossible(drawn)) return { ...common, option: null, figures: null, impossible: drawn };
    const figures = drawnFigures(architecture, drawn, assumptions);
    return { ...common, option: drawn, figures, impossible: null };
  });
}
