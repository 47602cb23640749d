import type { ShedFigures } from '../model';
import type { Traffic } from '../traffic/loads';
import type { LossPlay } from '../traffic/loss-play';
import { rps, share, type Share } from '../units';
import type { LossView } from './loss-view';
import { pressureOn } from './pressure';
import { keptByClass, type Classes } from './shed';

/**
 * What each class keeps right after a loss if overloaded sites shed instead of falling, and what becomes of
 * the load: served + shed + lost is the peak. Every class arrives everywhere in its share of the load.
 */
export function sheddingFigures(
  { totalRps }: Traffic,
  play: LossPlay,
  view: LossView,
  bearable: Float64Array,
  classes: Classes,
): ShedFigures {
  const [p0, p1, p2] = classes;
  // What would be turned away if a class were all of the load.
  let [cut0, cut1, cut2] = [0, 0, 0];
  for (let i = 0; i < bearable.length; i += 1) {
    const pressure = pressureOn(play, i, view);
    const bears = bearable[i] ?? 0;
    if (play.alive[i] === 0 || pressure <= bears) continue;
    const load = play.rps[i] ?? 0;
    const [kept0, kept1, kept2] = keptByClass(pressure, bears, classes);
    cut0 += (1 - kept0) * load;
    cut1 += (1 - kept1) * load;
    cut2 += (1 - kept2) * load;
  }
  const arrived = totalRps - play.refusedRps;
  const of = (part: number, cut: number): Share | null =>
    part > 0 ? share(totalRps > 0 ? (arrived - cut) / totalRps : 1) : null;
  const shed = p1 * cut1 + p2 * cut2;
  const lost = play.refusedRps + p0 * cut0;
  return {
    p0: of(p0, cut0),
    p1: of(p1, cut1),
    p2: of(p2, cut2),
    p0Fits: p0 * cut0 === 0,
    servedRps: rps(totalRps - lost - shed),
    shedRps: rps(shed),
    lostRps: rps(lost),
  };
}
