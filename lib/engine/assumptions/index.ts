import type { Region } from '../model';
import { defaultParameters, type Parameters } from './parameters';
import { findRegion, regions } from './regions';

export { continents, nearestContinent } from './continents';
export { assumptionsFor } from './for-document';
export { jurisdictions, liesIn } from './jurisdictions';
export { defaultParameters, type ParameterId, type Parameters } from './parameters';
export { findRegion, regions, regionTableSource } from './regions';

/** All that the engine takes as given besides the document. Passed in, never read from outside. */
export interface Assumptions {
  readonly parameters: Parameters;
  /** Every region that a site may be in. */
  readonly regions: readonly Region[];
  /** The region with this id; undefined when unknown. */
  readonly region: (id: string) => Region | undefined;
}

export const defaultAssumptions: Assumptions = {
  parameters: defaultParameters,
  regions,
  region: findRegion,
};
