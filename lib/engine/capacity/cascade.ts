import type { LossPlay } from '../traffic/loss-play';
import { calm, type LossView } from './loss-view';
import { pressureOn } from './pressure';

/**
 * A loss and what it drags along: every site over what it bears falls at once, its load moves by the same
 * rule, until nothing is over. Yields who went down to bring each stage about; `play` then holds its loads.
 * The first stage is the loss itself; it ends after at most as many stages as there are sites, because
 * each takes at least one away.
 */
export function* cascade(
  play: LossPlay,
  lost: readonly number[],
  bearable: Float64Array,
  view: LossView = calm,
): Generator<readonly number[], void> {
  play.begin();
  let down = lost;
  while (down.length > 0) {
    play.lose(down);
    yield down;
    down = fallingNext(play, bearable, view);
  }
}

/** The sites that are up and carry more than they bear. */
export function fallingNext(play: LossPlay, bearable: Float64Array, view: LossView): number[] {
  const over: number[] = [];
  for (let i = 0; i < bearable.length; i += 1) {
    if (play.alive[i] === 1 && pressureOn(play, i, view) > (bearable[i] ?? 0)) over.push(i);
  }
  return over;
}
