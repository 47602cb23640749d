import type { Loads, Traffic } from '../traffic/loads';
import { LossPlay } from '../traffic/loss-play';

/** Load of each site right after some are lost and traffic has moved, before anything falls. */
export function arrivingLoads(traffic: Traffic, lost: readonly number[]): Loads {
  const play = new LossPlay(traffic);
  play.lose(lost);
  return play;
}
