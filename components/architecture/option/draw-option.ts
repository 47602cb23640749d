/** What draws a pattern, brought when one is asked for. */
export { defaultAssumptions } from '@/lib/engine';
export { drawPattern, isImpossible } from '@/lib/engine/decision';
