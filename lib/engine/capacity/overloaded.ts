import type { Assumptions } from '../assumptions';
import type { Network } from '../traffic/network';

/** Relative slack for sums of loads: a site loaded exactly to its limit holds. */
const rounding = 1e-9;

/** The most that a site with this capacity bears, requests a second, rounding allowed for. */
export function bearableRps(capacityRps: number, { parameters }: Assumptions): number {
  return capacityRps * parameters.overloadLimit.value * (1 + rounding);
}

/** Whether a load is more than a site with this capacity bears. */
export function isOverloaded(loadRps: number, capacityRps: number, assumptions: Assumptions) {
  return loadRps > bearableRps(capacityRps, assumptions);
}

/** What each site bears once it has taken over. */
export function bearableAfterLoss(network: Network, assumptions: Assumptions): Float64Array {
  return Float64Array.from(network.sites, ({ reachRps }) => bearableRps(reachRps, assumptions));
}
