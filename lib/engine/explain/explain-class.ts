import type { LatencyClass } from '../assumptions';
import { latencyClassSource } from '../assumptions/latency-classes';
import type { Explanation, Plausibility } from '../model';

/** What a place in the range of its class means, in words that follow the figure. */
export const plausibilityWords: Readonly<Record<Plausibility, string>> = {
  impossible: 'below the fibre floor: an error of the data',
  below: 'this one is below: faster than usual',
  usual: 'this one is usual',
  above: 'this one is above: slower than usual',
  degraded: 'this one is as slow as on a degraded network',
};

/** What is usual for the class of a round trip, as a check on it: no part of its arithmetic. */
export function explainClass(latencyClass: LatencyClass, plausibility: Plausibility): Explanation {
  const { id, label, usualLowMs, usualHighMs } = latencyClass;
  const { kind, source, asOf } = latencyClassSource;
  return {
    label: `Usual ${label}; ${plausibilityWords[plausibility]}`,
    value: `${usualLowMs} to ${usualHighMs}`,
    unit: 'ms',
    inputs: [],
    source: { from: 'assumption', id: `latencyClasses.${id}`, kind, source, asOf },
  };
}
