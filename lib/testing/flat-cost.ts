import type { CostFigures } from '@/lib/engine';
import { share, usd } from '@/lib/engine/units';

/** A bill of one line that does not grow. */
export function flatCost(monthlyUsd: number, oneOffUsd = 0): CostFigures {
  return {
    monthlyUsd: usd(monthlyUsd),
    lowerBound: false,
    lines: [],
    infrastructureUsd: usd(monthlyUsd),
    transferShare: null,
    oneOff: { totalUsd: usd(oneOffUsd), migrationUsd: null, trainingUsd: null },
    yearly: [],
    growthPerYear: share(0),
    baseline: { option: '', monthlyUsd: null, addedUsd: null, factor: null },
  };
}
