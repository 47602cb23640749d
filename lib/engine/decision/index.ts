/**
 * Whether several regions, in which shape, and why not another. An entry of its own, so that a page that
 * only evaluates does not load the catalog.
 */
export { decide } from './decide';
export type { DecideOptions } from './decide-options';
export { drawPattern } from './draw/draw-pattern';
export { isImpossible, type Impossible } from './draw/impossible';
export {
  decisionExplainer,
  decisionFigurePaths,
  explainDecision,
  type ExplainFigure,
} from './explain/explain-decision';
export { decisionGrid, type GridAxis, type GridOptions } from './flips/decision-grid';
export {
  findFlips,
  flipSteps,
  type FindFlipsOptions,
  type SearchOptions,
} from './flips/find-flips';
export { patternOf, patterns } from './patterns/catalog';
export { patternTitles } from './patterns/titles';
export type {
  Copies,
  Pattern,
  Reach,
  ReadGuarantee,
  TimeRange,
  WritePath,
} from './patterns/pattern';
export { recognisePattern } from './recognise-pattern';
export { heldRequirements } from './tier/held-requirements';
export { judgeTier } from './tier/judge-tier';
export { defaultTierPolicy } from './tier/policy';
export { tierPolicyOf } from './tier/policy-of';
export { underPolicy } from './tier/under-policy';
