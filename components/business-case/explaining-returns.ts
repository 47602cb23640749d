/** What "why?" needs of the engine for returns, brought when it is asked for the first time. */
export { defaultAssumptions } from '@/lib/engine';
export { returnsExplainer } from '@/lib/engine/roi';
