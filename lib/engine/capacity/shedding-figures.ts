import type { ShedFigures } from '../model';
import type { LossLoads, Traffic } from '../traffic/loads';
import { rps, share, type Share } from '../units';
import type { LossView } from './loss-view';
import { pressureOn } from './pressure';
import { keptByClass, type Classes } from './shed';

const all = [1, 1, 1] as const;

/**
 * What each class keeps right after a loss if overloaded sites shed instead of falling, and what becomes of
 * the load: served + shed + lost is the peak. Every class arrives everywhere in its share of the load.
 */
export function sheddingFigures(
  { totalRps }: Traffic,
  loads: LossLoads,
  view: LossView,
  bearable: Float64Array,
  classes: Classes,
): ShedFigures {
  const [p0, p1, p2] = classes;
  // By class, as if it were all of the load: what is turned away, and what is kept and then refused as a write.
  let [cut0, cut1, cut2] = [0, 0, 0];
  let [stuck0, stuck1, stuck2] = [0, 0, 0];
  for (let i = 0; i < bearable.length; i += 1) {
    if (loads.alive[i] === 0) continue;
    const pressure = pressureOn(loads, i, view);
    const bears = bearable[i] ?? 0;
    const stuck = loads.stuckRps?.[i] ?? 0;
    const isOver = pressure > bears;
    if (!isOver && stuck === 0) continue;
    const load = loads.rps[i] ?? 0;
    const [kept0, kept1, kept2] = isOver ? keptByClass(pressure, bears, classes) : all;
    cut0 += (1 - kept0) * load;
    cut1 += (1 - kept1) * load;
    cut2 += (1 - kept2) * load;
    stuck0 += kept0 * stuck;
    stuck1 += kept1 * stuck;
    stuck2 += kept2 * stuck;
  }
  const arrived = totalRps - loads.refusedRps;
  const of = (part: number, gone: number): Share | null =>
    part > 0 ? share(totalRps > 0 ? (arrived - gone) / totalRps : 1) : null;
  const shed = p1 * cut1 + p2 * cut2;
  const lost = loads.refusedRps + p0 * cut0 + p0 * stuck0 + p1 * stuck1 + p2 * stuck2;
  return {
    p0: of(p0, cut0 + stuck0),
    p1: of(p1, cut1 + stuck1),
    p2: of(p2, cut2 + stuck2),
    p0Fits: p0 * cut0 === 0,
    servedRps: rps(totalRps - lost - shed),
    shedRps: rps(shed),
    lostRps: rps(lost),
  };
}
