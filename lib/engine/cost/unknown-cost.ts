import type { CostFigures, OptionEvaluation } from '../model';

/** One row for every line without an amount, and for the figures that are null for it. */
export function unknownCost(cost: CostFigures): OptionEvaluation['unknown'] {
  const rows = cost.lines.flatMap(({ id, because }) =>
    because === null ? [] : [{ path: `cost.lines[${id}].monthlyUsd`, because }],
  );
  const nothing = 'no line of the bill is known';
  const partly = 'part of this bill or of today’s is not known';
  const add = (path: string, value: number | null, because: string) => {
    if (value === null) rows.push({ path: `cost.${path}`, because });
  };
  add('monthlyUsd', cost.monthlyUsd, nothing);
  add('infrastructureUsd', cost.infrastructureUsd, nothing);
  add('transferShare', cost.transferShare, 'the infrastructure is not known, or costs nothing');
  add('oneOff.totalUsd', cost.oneOff.totalUsd, 'the document states no one-off cost');
  const apart = 'the document does not take the one-off cost apart';
  add('oneOff.migrationUsd', cost.oneOff.migrationUsd, apart);
  add('oneOff.trainingUsd', cost.oneOff.trainingUsd, apart);
  add('baseline.monthlyUsd', cost.baseline.monthlyUsd, 'no line of today’s bill is known');
  add('baseline.addedUsd', cost.baseline.addedUsd, partly);
  add('baseline.factor', cost.baseline.factor, partly);
  return rows;
}
