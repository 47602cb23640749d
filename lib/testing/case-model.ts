import { defaultAssumptions, evaluate, type Architecture, type CostFigures } from '@/lib/engine';
import { buildCase } from '@/lib/engine/roi/case/build-case';
import type { Benefits, CaseModel } from '@/lib/engine/roi/case/case-model';
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

/** A business case of a document whose options cost so much a month, the first being the baseline. */
export function caseOf(
  architecture: Architecture,
  monthlyUsd: readonly number[],
  { oneOffUsd = 0, benefits }: { oneOffUsd?: number; benefits?: Benefits } = {},
): CaseModel {
  const costs = new Map(
    architecture.options.map(({ name }, i) => [
      name,
      flatCost(monthlyUsd[i] ?? 0, i === 0 ? 0 : oneOffUsd),
    ]),
  );
  const { options: evaluations } = evaluate(architecture, defaultAssumptions);
  return buildCase({
    architecture,
    assumptions: defaultAssumptions,
    evaluations,
    costs,
    baseline: 0,
    ...(benefits ? { benefits } : {}),
  });
}
