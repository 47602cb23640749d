export {
  assumptionsFor,
  defaultAssumptions,
  defaultParameters,
  estimatesOnly,
  findRegion,
  jurisdictions,
  liesIn,
  measuredRtt,
  regions,
  regionTableSource,
  type Assumptions,
  type MeasuredRtt,
  type ParameterId,
  type Parameters,
} from './assumptions';
export { ENGINE_VERSION } from './version';
export { explain, figurePaths } from './explain';
export { evaluate, type EvaluateOptions } from './evaluate';
export { rules, type Rule } from './findings';
export * from './model';
export * from './units';
export { planFailover, traceLoss } from './trace';
export { latencyBetween, type RegionPair } from './latency/latency-between';
