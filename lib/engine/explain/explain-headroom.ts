import type { Explanation } from '../model';
import { fromDocument, type ExplainContext } from './context';
import { explainSafeUtilization } from './explain-capacity';

/** How much all load may grow until a single loss is no longer survived. */
export function explainHeadroom(context: ExplainContext): Explanation {
  const { headroom, safeLoadFactor } = context.evaluation.capacity;
  return {
    label: 'Headroom',
    value: headroom.share,
    unit: 'share',
    formula: 'safe load factor − 1',
    citation: 'docs/model.md#headroom',
    ...(headroom.share === null ? { because: 'no site has any load' } : {}),
    inputs: [
      {
        label: 'Safe load factor',
        value: safeLoadFactor,
        unit: '×',
        inputs: [explainSafeUtilization(context)],
      },
    ],
  };
}

/** For how many months the stated growth leaves headroom. */
export function explainHeadroomMonths(context: ExplainContext): Explanation {
  const { demand } = context.architecture;
  const { headroom, safeLoadFactor } = context.evaluation.capacity;
  const because =
    headroom.share === null
      ? 'no site has any load'
      : 'the load does not grow, so that no day comes when the headroom is used up';
  return {
    label: 'Months of growth left',
    value: headroom.months,
    unit: 'months',
    formula: '12 · ln(safe load factor) ÷ ln(1 + growth a year), at least 0',
    citation: 'docs/model.md#headroom',
    ...(headroom.months === null ? { because } : {}),
    inputs: [
      {
        label: 'Safe load factor',
        value: safeLoadFactor,
        unit: '×',
        inputs: [explainSafeUtilization(context)],
      },
      fromDocument('Growth a year', demand.growthPerYear ?? null, 'share', [
        'demand',
        'growthPerYear',
      ]),
    ],
  };
}
