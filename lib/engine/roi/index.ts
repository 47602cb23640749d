/**
 * What several regions cost and bring, and how sure that is. An entry of its own, so that a page that only
 * evaluates does not load it.
 */
export {
  returns,
  returnsCase,
  simulateReturns,
  simulateReturnsSteps,
  type ReturnsOptions,
  type SimulateOptions,
} from './returns';
export { allBenefits } from './case/case-model';
export type { CaseInput } from './case/case-input';
export {
  explainReturns,
  returnFigurePaths,
  returnsExplainer,
  type ExplainReturnFigure,
} from './explain/explain-returns';
export { caseTerms, type CaseTerms, type OptionTerms, type ScenarioTerms } from './case/case-terms';
export { inputWorths } from './input-worths';
export { mostTrials, usualTrials, type SimulationProgress } from './uncertainty/simulate';
