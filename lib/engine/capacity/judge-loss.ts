import type { Assumptions } from '../assumptions';
import type { Dependency, LossFigures, RegionId } from '../model';
import type { Loads, Traffic } from '../traffic/loads';
import { rps, share } from '../units';
import { cascade } from './cascade';
import { dependenciesDown } from './dependencies-down';

/** Smaller shares of the load than this are rounding. */
const nobody = 1e-9;

/** What one loss does: the move, the fall, and who is served when it has settled. */
export function judgeLoss(
  traffic: Traffic,
  lost: readonly number[],
  dependencies: readonly Dependency[],
  assumptions: Assumptions,
): LossFigures {
  const { sites } = traffic.network;
  const stages = cascade(traffic, lost, assumptions);
  const [moved] = stages;
  const settled = stages.at(-1);
  if (!moved || !settled) throw new RangeError('a loss names at least one site');
  const regionOf = (i: number) => sites[i]?.region ?? ':';
  const down = new Set<RegionId>(stages.flatMap((stage) => stage.down.map(regionOf)));
  const dead = dependenciesDown(dependencies, down);
  const servedFraction = dead.length > 0 ? 0 : servedShare(traffic, settled.loads);
  const steps = stages.slice(1).map((stage) => ({ overloaded: stage.down.map(regionOf) }));
  return {
    lost: lost.map(regionOf),
    survives: steps.length === 0 && servedFraction >= 1 - nobody,
    servedFraction: share(servedFraction),
    steps,
    regions: sites.flatMap((site, i) =>
      moved.alive[i]
        ? [
            {
              region: site.region,
              loadRps: rps(moved.loads.rps[i] ?? 0),
              utilization: utilizationOf(moved.loads.rps[i] ?? 0, site.reachRps),
            },
          ]
        : [],
    ),
    unserved: unservedRows(traffic, moved.loads),
    dependenciesDown: dead,
  };
}

/** Load over capacity; null where no capacity is stated. */
export function utilizationOf(loadRps: number, capacityRps: number) {
  return capacityRps > 0 ? share(loadRps / capacityRps) : null;
}

/** Share of the peak that somebody serves. */
export function servedShare(traffic: Traffic, loads: Loads): number {
  if (traffic.totalRps === 0) return 1;
  const refused = loads.refused.reduce((sum, row) => sum + row.rps, 0);
  return 1 - refused / traffic.totalRps;
}

/** The populations that nobody serves, with the reason. */
export function unservedRows(traffic: Traffic, loads: Loads) {
  return loads.refused.map((row) => ({
    population: traffic.network.populations[row.population]?.population.name ?? '',
    rps: rps(row.rps),
    because: row.because,
  }));
}
