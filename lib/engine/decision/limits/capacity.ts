import { sentence } from '../sentence';
import { said } from '../words';
import type { Limit } from './limit';

/** Every site bears its peak with nothing lost. Drawings are sized for it; a quota can stand against it. */
export const capacity: Limit = {
  id: 'capacity',
  unit: 'share',
  moreIsBetter: false,
  targets: [],
  hold: ({ figures }, { assumptions }) => {
    const value = figures.utilization ?? 0;
    const limit = assumptions.parameters.overloadLimit.value;
    const holds = value <= limit * (1 + 1e-9) && figures.servedFraction >= 1 - 1e-9;
    return { status: holds ? 'pass' : 'fail', value, against: limit, missing: [] };
  },
  say: ({ pattern }, { value, status }) => {
    const figure = said.share(`patterns[${pattern.id}].utilization`, value ?? 0);
    return {
      said: figure.words,
      ...(status === 'fail'
        ? sentence`its busiest site would be at ${figure} of its quota`
        : sentence`its busiest site is at ${figure} at the peak`),
    };
  },
};
