import type { Assumptions } from '../assumptions';
import type { Loads, Traffic } from '../traffic/loads';
import { LossPlay } from '../traffic/loss-play';
import { isOverloaded } from './overloaded';

/** One stage after a loss: who went down to bring it about, and what this leaves. */
export interface CascadeStage {
  readonly down: readonly number[];
  readonly loads: Loads;
  /** The sites and moves at this stage. It goes on with the cascade: read it before the next stage. */
  readonly play: LossPlay;
}

/**
 * A loss and what it drags along: every site over its limit falls at once, its load moves by the same
 * rule, until nothing is over. The first stage is the loss itself; it ends after at most as many
 * stages as there are sites, because each takes at least one away.
 */
export function* cascade(
  traffic: Traffic,
  lost: readonly number[],
  assumptions: Assumptions,
): Generator<CascadeStage, void> {
  const play = new LossPlay(traffic);
  const { sites } = traffic.network;
  let down = lost;
  while (down.length > 0) {
    const loads = play.lose(down);
    yield { down, loads, play };
    const over: number[] = [];
    for (let i = 0; i < sites.length; i += 1) {
      const reach = sites[i]?.reachRps ?? 0;
      if (play.alive[i] && isOverloaded(loads.rps[i] ?? 0, reach, assumptions)) over.push(i);
    }
    down = over;
  }
}
