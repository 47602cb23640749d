import { usd } from '../../units';
import type { LossOfYear } from '../../model';
import type { CaseModel } from '../case/case-model';
import { expectedLoss } from '../case/expected-loss';

/** What downtime costs an option in a year, cause by cause, as the inputs hold. */
export function lossOfYear(model: CaseModel, option: number): LossOfYear {
  const {
    hours,
    usd: all,
    creditsUsd,
    hazards,
    steadyHours,
    steadyUsd,
  } = expectedLoss(model, model.values, option);
  const causes = [
    ...hazards.map((one) => ({ ...one, usd: usd(one.usd) })),
    ...(steadyHours > 0
      ? [
          {
            id: 'steady',
            label: 'Dependencies, planned work, two losses at once',
            perYear: null,
            hours: steadyHours,
            usd: usd(steadyUsd),
          },
        ]
      : []),
  ];
  return {
    hours,
    usd: usd(all),
    creditsUsd: usd(creditsUsd),
    causes: causes.toSorted((a, b) => b.usd - a.usd || (a.id < b.id ? -1 : 1)),
  };
}
