import type { LossLoads } from '../traffic/loads';
import type { LossView } from './loss-view';
import { pressureOn } from './pressure';

/** The sites that are up and carry more than they bear: all of them fall at once. */
export function fallingNext(loads: LossLoads, bearable: Float64Array, view: LossView): number[] {
  const over: number[] = [];
  for (let i = 0; i < bearable.length; i += 1) {
    if (loads.alive[i] === 1 && pressureOn(loads, i, view) > (bearable[i] ?? 0)) over.push(i);
  }
  return over;
}
