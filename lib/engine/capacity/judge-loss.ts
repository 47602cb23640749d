import type { Assumptions } from '../assumptions';
import type { Architecture, LossFigures } from '../model';
import type { Traffic } from '../traffic/loads';
import { LossPlay } from '../traffic/loss-play';
import { refusedRows, type Refused } from '../traffic/refused';
import { rps, share } from '../units';
import { dependenciesDownOf } from './dependencies-down';
import { bearableAfterLoss } from './overloaded';
import { Cascades } from './cascades';

/** Smaller shares of the load than this are rounding. */
const nobody = 1e-9;

/** Judges losses by the sites that go down at once: the move, the fall, and who is served when it has settled. */
export type Judge = (lost: readonly number[]) => LossFigures;

/** Prepares to judge any number of losses of an option. */
export function judgeOf(
  { dependencies }: Pick<Architecture, 'dependencies'>,
  traffic: Traffic,
  assumptions: Assumptions,
): Judge {
  const { sites } = traffic.network;
  const play = new LossPlay(traffic);
  const cascades = new Cascades(play, bearableAfterLoss(traffic.network, assumptions));
  const dependenciesDown = dependenciesDownOf(traffic.network, dependencies);
  const regionOf = (i: number) => sites[i]?.region ?? ':';
  return (lost) => {
    play.begin();
    play.lose(lost);
    const moved = movedRows(traffic, play);
    const { falls, alive, refusedRps } = cascades.settle();
    const dead = dependenciesDown(alive);
    const served = dead.length > 0 ? 0 : servedShare(traffic, refusedRps);
    return {
      lost: lost.map(regionOf),
      survives: falls.length === 0 && served >= 1 - nobody,
      servedFraction: share(served),
      steps: falls.map((over) => ({ overloaded: over.map(regionOf) })),
      ...moved,
      dependenciesDown: dead,
    };
  };
}

function movedRows(traffic: Traffic, play: LossPlay): Pick<LossFigures, 'regions' | 'unserved'> {
  const { sites } = traffic.network;
  const regions: LossFigures['regions'][number][] = [];
  for (let i = 0; i < sites.length; i += 1) {
    const site = sites[i];
    if (!site || play.alive[i] === 0) continue;
    const loadRps = rps(play.rps[i] ?? 0);
    regions.push({
      region: site.region,
      loadRps,
      utilization: utilizationOf(loadRps, site.reachRps),
    });
  }
  const unserved =
    play.refusedRps > 0 ? unservedRows(traffic, refusedRows(traffic, play.state)) : [];
  return { regions, unserved };
}

/** Load over capacity; null where no capacity is stated. */
export function utilizationOf(loadRps: number, capacityRps: number) {
  return capacityRps > 0 ? share(loadRps / capacityRps) : null;
}

/** Share of the peak that somebody serves. */
export function servedShare({ totalRps }: Traffic, refusedRps: number): number {
  const served = totalRps === 0 ? 1 : 1 - refusedRps / totalRps;
  return served < nobody ? 0 : served;
}

/** The populations that nobody serves, with the reason. */
export function unservedRows(traffic: Traffic, refused: readonly Refused[]) {
  return refused.map((row) => ({
    population: traffic.network.populations[row.population]?.population.name ?? '',
    rps: rps(row.rps),
    because: row.because,
  }));
}
