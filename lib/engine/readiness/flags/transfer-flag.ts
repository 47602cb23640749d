import { percent } from '../../findings/words';
import type { RedFlag } from '../../model';
import type { CheckInput } from '../item';
import { knownCost } from '../known-cost';

/** Above it more is copied than is worth it, as the lists that the checklist was merged from say. */
export const transferLimit = 0.1;

/** Transfer between regions that takes a large part of the bill. */
export function transferFlag({ option, evaluation }: CheckInput): RedFlag {
  const flag = { id: 'transfer', title: 'Transfer takes more than 10 % of the cost' } as const;
  if (option.links.length === 0) {
    const because = 'nothing is copied between regions';
    return { ...flag, state: 'clear', because, evidence: [] };
  }
  const cost = knownCost(evaluation);
  if (cost === null || cost.monthlyUsd === 0) {
    return {
      ...flag,
      state: 'unknown',
      because: 'the cost of the option is not known',
      evidence: [],
    };
  }
  const part = cost.transferUsd / cost.monthlyUsd;
  const told = `transfer takes ${percent(part)} of the monthly cost`;
  return {
    ...flag,
    state: part > transferLimit ? 'raised' : cost.lowerBound ? 'unknown' : 'clear',
    because: cost.lowerBound ? `${told}, as far as it is known` : told,
    evidence: [{ label: 'Transfer of the cost', value: part, unit: 'share', limit: transferLimit }],
  };
}
