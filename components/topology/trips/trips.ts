/** What the round trips on the map need of the engine; it comes after the map. */
export { assumptionsFor, defaultAssumptions } from '@/lib/engine';
export { tripsFrom } from '@/lib/engine/latency/trips-from';
