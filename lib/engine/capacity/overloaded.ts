import type { Assumptions } from '../assumptions';

/** Relative slack for sums of loads: a site loaded exactly to its limit holds. */
const rounding = 1e-9;

/** Whether a load is more than a site with this capacity bears. */
export function isOverloaded(loadRps: number, capacityRps: number, { parameters }: Assumptions) {
  return loadRps > capacityRps * parameters.overloadLimit.value * (1 + rounding);
}
