import type { LatencyClassId, Plausibility } from '@/lib/engine/model';

/** Where a round trip lies against its class, in a few words. */
export const plausibilityWord: Readonly<Record<Plausibility, string>> = {
  impossible: 'below the fibre floor: an error of the data',
  below: 'below its usual range',
  usual: 'plausible for its class',
  above: 'above its usual range',
  degraded: 'as slow as when degraded',
};

/** A class of distances in a few words. */
export const latencyClassWord: Readonly<Record<LatencyClassId, string>> = {
  'same-region': 'in and around one region',
  'same-continent': 'across part of a continent',
  'cross-atlantic': 'as across the Atlantic',
  'cross-pacific': 'as across the Pacific',
  antipodes: 'to the other side of the Earth',
};
