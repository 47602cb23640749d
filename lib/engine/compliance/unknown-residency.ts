import type { OptionEvaluation, ResidencyFigures } from '../model';

/** A row for what a breach may cost and nobody can say. */
export function unknownResidency({ fine }: ResidencyFigures): OptionEvaluation['unknown'] {
  if (!fine) return [];
  const { atStakeUsd, shareOfRevenue, unknownFor } = fine;
  return [
    ...(atStakeUsd === null && shareOfRevenue > 0
      ? [{ path: 'residency.fine.atStakeUsd', because: 'the document states no revenue' }]
      : []),
    ...unknownFor.map((law) => ({
      path: 'residency.fine.atStakeUsd',
      because: `no figure for fines under the law of ${law} is known here`,
    })),
  ];
}
