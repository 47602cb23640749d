import { defaultAssumptions, evaluate, type Architecture, type Benefits } from '@/lib/engine';
import { buildCase } from '@/lib/engine/roi/case/build-case';
import type { CaseModel } from '@/lib/engine/roi/case/case-model';
import { flatCost } from './flat-cost';

/** A business case of a document whose options cost so much a month, the first being the baseline. */
export function caseOf(
  architecture: Architecture,
  monthlyUsd: readonly number[],
  { oneOffUsd = 0, benefits }: { oneOffUsd?: number; benefits?: Benefits } = {},
): CaseModel {
  const { options } = evaluate(architecture, defaultAssumptions);
  return buildCase({
    architecture,
    assumptions: defaultAssumptions,
    evaluations: options.map((evaluation, i) => ({
      ...evaluation,
      cost: flatCost(monthlyUsd[i] ?? 0, i === 0 ? 0 : oneOffUsd),
    })),
    baseline: 0,
    ...(benefits ? { benefits } : {}),
  });
}
