import { usd } from '../../units';
import type { FrontierPoint } from '../../model';
import type { CaseModel } from '../case/case-model';
import { expectedLoss } from '../case/expected-loss';

/** Every option with a known bill by what it costs and what its downtime costs, the cheapest first. */
export function frontier(model: CaseModel): FrontierPoint[] {
  const points = model.options.flatMap(({ option, cost }, o) =>
    cost?.monthlyUsd === null || cost === null
      ? []
      : [
          {
            option: option.name,
            monthlyUsd: cost.monthlyUsd,
            lossPerYearUsd: usd(expectedLoss(model, model.values, o).usd),
          },
        ],
  );
  return points
    .map((point) => ({
      ...point,
      isEfficient: points.every(
        (other) =>
          other === point ||
          other.monthlyUsd > point.monthlyUsd ||
          other.lossPerYearUsd > point.lossPerYearUsd ||
          (other.monthlyUsd === point.monthlyUsd && other.lossPerYearUsd === point.lossPerYearUsd),
      ),
    }))
    .toSorted((a, b) => a.monthlyUsd - b.monthlyUsd || a.lossPerYearUsd - b.lossPerYearUsd);
}
