import type { LatencyClass } from '../assumptions';
import { ms, type Ms } from '../units';

/** How many times longer than usual a round trip of a class is on a degraded network; never below 1. */
export function degradedFactor({ degradedMs, usualLowMs, usualHighMs }: LatencyClass): number {
  return Math.max(1, degradedMs / ((usualLowMs + usualHighMs) / 2));
}

/** A round trip on a degraded network: as many times longer as its class is. */
export function degradedRttMs(rtt: Ms, latencyClass: LatencyClass): Ms {
  return ms(rtt * degradedFactor(latencyClass));
}
