import type { Explanation } from '../../model';
import { becauseOf, citation, inputLeaf, type ReturnsContext } from './context';

/** What the option costs more over the horizon. */
export function explainCost(context: ReturnsContext): Explanation {
  const { own, returns } = context;
  return {
    label: `Added cost of ${own.name} over ${returns.horizonMonths} months`,
    value: own.costUsd,
    unit: 'USD',
    formula: 'once + Σ added in each month, growth of demand included',
    citation: citation('cash-flows'),
    ...becauseOf(context, 'costUsd'),
    inputs: own.costUsd === null ? [] : [explainOneOff(context), explainAdded(context)],
  };
}

/** What is paid once. */
export function explainOneOff(context: ReturnsContext): Explanation {
  const { own } = context;
  return {
    label: 'Paid once',
    value: own.oneOffUsd,
    unit: 'USD',
    formula: 'one-off cost × what estimates come to',
    citation: citation('cash-flows'),
    ...becauseOf(context, 'oneOffUsd'),
    inputs: [
      ...inputLeaf(context, `options[${own.name}].oneOffCost`),
      ...inputLeaf(context, 'parameter.costEstimateFactor'),
    ],
  };
}

/** What it costs more in the first month. */
export function explainAdded(context: ReturnsContext): Explanation {
  const { own, returns } = context;
  return {
    label: 'Added in the first month',
    value: own.addedPerMonthUsd,
    unit: 'USD',
    formula: '(cost a month − cost of the baseline) × what estimates come to',
    citation: citation('cash-flows'),
    ...becauseOf(context, 'costUsd'),
    inputs: [
      ...inputLeaf(context, `options[${own.name}].monthlyCost`),
      ...inputLeaf(context, `options[${returns.baseline}].monthlyCost`),
      ...inputLeaf(context, 'parameter.costEstimateFactor'),
    ],
  };
}
