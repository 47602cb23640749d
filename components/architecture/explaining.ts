/** What "why?" needs of the engine, brought when it is asked for the first time. */
export { defaultAssumptions, explain } from '@/lib/engine';
