import {
  explain,
  type Architecture,
  type Assumptions,
  type Decision,
  type Explanation,
  type Returns,
} from '@/lib/engine';
import { decisionExplainer } from '@/lib/engine/decision';
import { returnFigurePaths, returnsExplainer } from '@/lib/engine/roi';
import { figureKey, returnKey } from '@/lib/schemas/frozen-review/figure-key';
import { saidFigures } from './said-figures';
import type { ReckonedOption } from './reckon';

/** How each figure that a review shows came to be, under the keys of a frozen review. */
export function explainShown({
  architecture,
  assumptions,
  options,
  decision,
  returns,
}: {
  readonly architecture: Architecture;
  readonly assumptions: Assumptions;
  readonly options: readonly ReckonedOption[];
  readonly decision: Decision;
  readonly returns: Returns | null;
}): Record<string, Explanation> {
  const explained: Record<string, Explanation> = {};
  const keep = (key: string, explanation: Explanation | undefined) => {
    if (explanation !== undefined) explained[key] = explanation;
  };
  for (const option of options) {
    for (const path of pathsOf(option)) {
      keep(figureKey(option.name, path), explain(architecture, assumptions, option.name, path));
    }
  }
  const ofDecision = decisionExplainer(architecture, assumptions);
  for (const path of saidFigures(decision)) keep(path, ofDecision(path));
  if (returns !== null) {
    const ofReturns = returnsExplainer(architecture, assumptions);
    for (const own of returns.options.filter(({ isBaseline }) => !isBaseline)) {
      for (const path of returnFigurePaths(own)) {
        keep(returnKey(own.name, path), ofReturns(own.name, path));
      }
    }
  }
  return explained;
}

/** The five figures of an option, and of the one that is asked for those that its findings rest on. */
function pathsOf({ figures, evaluation, isProposed }: ReckonedOption): ReadonlySet<string> {
  const evidence = isProposed ? evaluation.findings.flatMap((finding) => finding.evidence) : [];
  return new Set(
    [...figures, ...evidence].flatMap(({ figure }) =>
      figure === null || figure === undefined ? [] : [figure],
    ),
  );
}
