import type { Assumptions } from '../assumptions';
import type { Dependency, LossFigures, RegionId } from '../model';
import type { Loads, Refused, Traffic } from '../traffic/loads';
import { rps, share } from '../units';
import { cascade, type CascadeStage } from './cascade';
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
  const regionOf = (i: number) => sites[i]?.region ?? ':';
  const down = new Set<RegionId>();
  const steps: { overloaded: RegionId[] }[] = [];
  let moved: Pick<LossFigures, 'regions' | 'unserved'> = { regions: [], unserved: [] };
  let served = 1;
  let first = true;
  for (const stage of cascade(traffic, lost, assumptions)) {
    const fallen = stage.down.map(regionOf);
    for (const region of fallen) down.add(region);
    served = servedShare(traffic, stage.loads);
    if (!first) {
      steps.push({ overloaded: fallen });
      continue;
    }
    first = false;
    moved = {
      regions: regionRows(traffic, stage),
      unserved: unservedRows(traffic, stage.play.refused()),
    };
  }
  const dead = dependenciesDown(dependencies, down);
  const servedFraction = dead.length > 0 ? 0 : served;
  return {
    lost: lost.map(regionOf),
    survives: steps.length === 0 && servedFraction >= 1 - nobody,
    servedFraction: share(servedFraction),
    steps,
    ...moved,
    dependenciesDown: dead,
  };
}

function regionRows({ network }: Traffic, { loads, play }: CascadeStage): LossFigures['regions'] {
  return network.sites.flatMap((site, i) => {
    const loadRps = rps(loads.rps[i] ?? 0);
    return play.alive[i]
      ? [{ region: site.region, loadRps, utilization: utilizationOf(loadRps, site.reachRps) }]
      : [];
  });
}

/** Load over capacity; null where no capacity is stated. */
export function utilizationOf(loadRps: number, capacityRps: number) {
  return capacityRps > 0 ? share(loadRps / capacityRps) : null;
}

/** Share of the peak that somebody serves. */
export function servedShare(traffic: Traffic, loads: Loads): number {
  if (traffic.totalRps === 0) return 1;
  return 1 - loads.refusedRps / traffic.totalRps;
}

/** The populations that nobody serves, with the reason. */
export function unservedRows(traffic: Traffic, refused: readonly Refused[]) {
  return refused.map((row) => ({
    population: traffic.network.populations[row.population]?.population.name ?? '',
    rps: rps(row.rps),
    because: row.because,
  }));
}
