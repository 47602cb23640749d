import type { Region } from '../model';
import { latencyClasses, type LatencyClass } from './latency-classes';
import { measuredRtt, type MeasuredRtt } from './measured-rtt';
import { noOverrides, type OverrideIndex } from './overrides/override-index';
import { defaultParameters, type Parameters } from './parameters';
import { findRegion, regions } from './regions';

export { continents, nearestContinent } from './continents';
export { assumptionsFor } from './for-document';
export { jurisdictions, liesIn } from './jurisdictions';
export { latencyClasses, type LatencyClass } from './latency-classes';
export { measuredRtt, measuredRttSources, type MeasuredRtt } from './measured-rtt';
export * from './overrides';
export { defaultParameters, isParameterId } from './parameters';
export type { ParameterId, Parameters } from './parameters';
export { findProvider, providers, regionSources, type Provider } from './providers';
export { findRegion, regions } from './regions';
export type { TableSource } from './table-source';

/** All that the engine takes as given besides the document. Passed in, never read from outside. */
export interface Assumptions {
  readonly parameters: Parameters;
  /** Every region that a site may be in. */
  readonly regions: readonly Region[];
  /** The region with this id; undefined when unknown. */
  readonly region: (id: string) => Region | undefined;
  /** The measured round trip between two regions, either way round; undefined: it is estimated. */
  readonly measuredRtt: (a: string, b: string) => MeasuredRtt | undefined;
  /** Who stated what instead of the tables. What is looked up in tables of its own takes it along. */
  readonly overrides: OverrideIndex;
  /** Usual and degraded round trips by distance, nearest first. */
  readonly latencyClasses: readonly LatencyClass[];
}

export const defaultAssumptions: Assumptions = {
  parameters: defaultParameters,
  regions,
  region: findRegion,
  measuredRtt,
  overrides: noOverrides,
  latencyClasses,
};

/** The same assumptions with every measured round trip left aside, so that all of them are estimated. */
export function estimatesOnly(assumptions: Assumptions): Assumptions {
  return { ...assumptions, measuredRtt: () => undefined };
}
