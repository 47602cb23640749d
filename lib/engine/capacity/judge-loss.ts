import type { Assumptions } from '../assumptions';
import type { Architecture, LossFigures, ShedFigures } from '../model';
import type { Traffic } from '../traffic/loads';
import { LossPlay } from '../traffic/loss-play';
import { refusedRows, type Refused } from '../traffic/refused';
import { rps, share } from '../units';
import { attemptsPerRequest } from './attempts';
import { Cascades, type Settled } from './cascades';
import { dependenciesDownOf } from './dependencies-down';
import { calm, type LossView } from './loss-view';
import { neededCapacities } from './needed-capacity';
import { bearableAfterLoss } from './overloaded';
import { pressureOn } from './pressure';
import { classesOf } from './shed';
import { sheddingFigures } from './shedding-figures';

/** Smaller shares of the load than this are rounding. */
const nobody = 1e-9;

/** Judges losses by the sites that go down at once: the move, the fall, and who is served when it has settled. */
export type Judge = (lost: readonly number[]) => LossFigures;

/** Prepares to judge any number of losses of an option. */
export function judgeOf(
  architecture: Architecture,
  traffic: Traffic,
  assumptions: Assumptions,
  view: LossView = calm,
): Judge {
  const { network } = traffic;
  const { sites } = network;
  const sheds = network.option.failover.onOverload === 'shed';
  const play = new LossPlay(traffic);
  const bearable = bearableAfterLoss(network, assumptions);
  const cascades = new Cascades(play, bearable, view);
  const dependenciesDown = dependenciesDownOf(network, architecture.dependencies);
  const classes = classesOf(architecture.demand);
  const regionOf = (i: number) => sites[i]?.region ?? ':';
  return (lost) => {
    play.begin();
    play.lose(lost);
    const moved = {
      regions: regionRows(traffic, play, view, bearable),
      needed: neededCapacities(network, play, view, assumptions),
      shed: sheddingFigures(traffic, play, view, bearable, classes),
      unserved: play.refusedRps > 0 ? unservedRows(traffic, refusedRows(traffic, play.state)) : [],
    };
    const { falls, alive, refusedRps } = sheds ? stays(play, moved.shed) : cascades.settle();
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

/** Where sites shed, nothing falls: what they turn away is refused. */
function stays({ alive }: LossPlay, { shedRps, lostRps }: ShedFigures): Settled {
  return { falls: [], alive, refusedRps: shedRps + lostRps };
}

function regionRows(
  { network: { sites } }: Traffic,
  play: LossPlay,
  view: LossView,
  bearable: Float64Array,
): LossFigures['regions'] {
  const rows: LossFigures['regions'][number][] = [];
  for (let i = 0; i < sites.length; i += 1) {
    const site = sites[i];
    if (!site || play.alive[i] === 0) continue;
    const { region, reachRps } = site;
    const loadRps = rps(play.rps[i] ?? 0);
    if (view === calm) {
      rows.push({ region, loadRps, utilization: utilizationOf(loadRps, reachRps) });
      continue;
    }
    const pressureRps = rps(pressureOn(play, i, view));
    const attempts = attemptsPerRequest(pressureRps, bearable[i] ?? 0, view.retries ?? 0);
    const offeredRps = rps(pressureRps * attempts);
    const utilization = utilizationOf(offeredRps, reachRps);
    rows.push({ region, loadRps, utilization, harsh: { pressureRps, attempts, offeredRps } });
  }
  return rows;
}

/** Load over capacity; null where no capacity is stated. */
export function utilizationOf(loadRps: number, capacityRps: number | undefined) {
  return capacityRps !== undefined && capacityRps > 0 ? share(loadRps / capacityRps) : null;
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
