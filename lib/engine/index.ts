export {
  acceptedFor,
  acceptedOfUnit,
  assumptionFacts,
  assumptionId,
  assumptionsFor,
  defaultAssumptions,
  defaultParameters,
  estimatesOnly,
  findProvider,
  findRegion,
  isParameterId,
  isStale,
  jurisdictions,
  liesIn,
  machinesIn,
  measuredRtt,
  noOverrides,
  notationOf,
  parameterId,
  parseAssumptionId,
  priceItems,
  refusalOf,
  providers,
  regions,
  regionSources,
  rttId,
  topOverride,
  unitOfAssumption,
  withOverrides,
  type AssumptionFacts,
  type AssumptionRef,
  type Assumptions,
  type MeasuredRtt,
  type Notation,
  type OverrideIndex,
  type ParameterId,
  type Parameters,
  type Provider,
} from './assumptions';
export { availabilityCauseWords } from './availability/cause-words';
export { availabilityLevers } from './availability-levers';
export { ENGINE_VERSION } from './version';
export { effectOf } from './effect/effect-of';
export { figuresOf } from './effect/figures-of';
export { explain, figurePaths } from './explain';
export { isolationPaths } from './explain/isolation-paths';
export { evaluate, type EvaluateOptions } from './evaluate';
export { rules, type Rule } from './findings';
export { everyRule } from './findings/every-rule';
export type { RuleWords } from './findings/rule';
export * from './model';
export * from './units';
export { planFailover, recoverFrom, traceLoss } from './trace';
export { lossesOf, lossScenarios, type LossRequest } from './losses';
export { residencyOf, type ResidencyRequest } from './residency';
export { isolationOf, type IsolationRequest } from './isolation';
export { lossId, parseLossId } from './capacity/loss-id';
export type { LossList } from './capacity/losses-of';
export type { TraceOptions } from './capacity/trace-loss';
export { latencyClasses, type LatencyClass } from './assumptions/latency-classes';
export { latencyBetween, type RegionPair } from './latency/latency-between';
export { nearestRegions, type NearRegion } from './latency/nearest-regions';
