import type { Loads, Traffic } from '../traffic/loads';
import { LossPlay } from '../traffic/loss-play';

/** Plays losses one after the other: the load of each site right after traffic has moved, before anything falls. */
export function loadsAfter(traffic: Traffic): (lost: readonly number[]) => Loads {
  const play = new LossPlay(traffic);
  return (lost) => {
    play.start(lost);
    return { rps: play.rps.slice(), refusedRps: play.refusedRps };
  };
}

/** The same for one loss. */
export function arrivingLoads(traffic: Traffic, lost: readonly number[]): Loads {
  return loadsAfter(traffic)(lost);
}
