import { sentence } from '../sentence';
import { said } from '../words';
import { atMost, notAsked, unknownWithout, type Limit } from './limit';

/** What the pattern costs a month. */
export const budget: Limit = {
  id: 'budget',
  unit: 'USD',
  moreIsBetter: false,
  targets: ['budgetPerMonthUsd'],
  hold: ({ cost: { monthlyUsd } }, { requirements }) => {
    const required = requirements.budgetPerMonthUsd;
    if (required === undefined) return notAsked(monthlyUsd);
    return monthlyUsd === null
      ? unknownWithout(['business.currentMonthlyCost'], null, required)
      : atMost(monthlyUsd, required);
  },
  say: ({ pattern, cost }, { value }) => {
    const index = said.ratio(`patterns[${pattern.id}].costIndex`, cost.value);
    if (value === null) {
      return {
        said: 'unknown',
        ...sentence`it costs about ${index} times one region, whose cost is not stated`,
      };
    }
    const figure = said.dollars(`patterns[${pattern.id}].monthlyUsd`, value);
    return { said: figure.words, ...sentence`it costs about ${figure} a month` };
  },
};
