export { acceptedFor, acceptedOfUnit, notationOf, type Notation } from './accepted-values';
export { assumptionFacts, machinesIn, priceItems, unitOfAssumption } from './assumption-facts';
export type { AssumptionFacts } from './assumption-facts';
export { assumptionId, parameterId, parseAssumptionId, rttId } from './assumption-id';
export type { AssumptionRef } from './assumption-id';
export { refusalOf } from './check-override';
export { noOverrides, topOverride, type OverrideIndex } from './override-index';
export { isStale } from './stale';
export { withOverrides } from './with-overrides';
