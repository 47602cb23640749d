/** What "why?" needs of the engine for returns and savings, brought when it is asked for the first time. */
export { defaultAssumptions } from '@/lib/engine';
export { explainSaving } from '@/lib/engine/cost';
export { returnsExplainer } from '@/lib/engine/roi';
