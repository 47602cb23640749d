/** What the page needs of the engine itself, brought when a figure is asked about or a pattern is drawn. */
export { defaultAssumptions } from '@/lib/engine';
export { decisionExplainer, drawPattern, isImpossible } from '@/lib/engine/decision';
