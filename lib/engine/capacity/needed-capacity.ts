import type { Assumptions } from '../assumptions';
import type { NeededCapacity } from '../model';
import type { LossLoads } from '../traffic/loads';
import type { Network } from '../traffic/network';
import { rps } from '../units';
import type { LossView } from './loss-view';
import { isOverloaded } from './overloaded';
import { pressureOn } from './pressure';

/**
 * The least capacities with which nothing falls after a loss: for each site over its limit, what arrives
 * there right after the move, over the limit. Where load goes does not depend on capacities as long as
 * nothing falls, so that no smaller one would do for any of them.
 */
export function neededCapacities(
  { sites }: Network,
  loads: LossLoads,
  view: LossView,
  assumptions: Assumptions,
): NeededCapacity[] {
  const rows: NeededCapacity[] = [];
  for (let i = 0; i < sites.length; i += 1) {
    const site = sites[i];
    if (!site || loads.alive[i] === 0) continue;
    const pressure = pressureOn(loads, i, view);
    if (!isOverloaded(pressure, site.reachRps, assumptions)) continue;
    rows.push(neededFor(site, pressure, assumptions));
  }
  return rows;
}

/** The least capacity of a site that bears a load. */
export function neededFor(
  { region, reachRps }: Network['sites'][number],
  loadRps: number,
  { parameters }: Assumptions,
): NeededCapacity {
  const capacityRps = loadRps / parameters.overloadLimit.value;
  return { region, capacityRps: rps(capacityRps), extraRps: rps(capacityRps - reachRps) };
}
