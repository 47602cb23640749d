import type { Circumstances } from '../traffic/circumstances';
import { momentOf, type Moment } from '../traffic/moment';
import type { LossContext } from './loss-context';
import { fallingNext } from './falling-next';

/** One stage of a loss: who went down to bring it about, and what that leaves. */
export interface PlayedStage {
  readonly down: readonly number[];
  readonly moment: Moment;
}

/**
 * A loss and what it drags along, strand by strand: every site over what it bears falls at once, its load
 * moves by the same rule, until nothing is over. The first stage is the loss itself; it ends after at most
 * as many stages as there are sites and one, because each takes at least one away. Where sites shed, the
 * first stage is the only one.
 */
export function playOut(
  context: LossContext,
  lost: readonly number[],
  circumstances: Circumstances = context.circumstances,
): PlayedStage[] {
  const { traffic, bearable, view, sheds } = context;
  const stages: PlayedStage[] = [];
  const alive = new Uint8Array(traffic.network.sites.length).fill(1);
  let down = lost;
  do {
    for (const site of down) alive[site] = 0;
    const moment = momentOf(traffic, circumstances, alive.slice(), true);
    stages.push({ down, moment });
    down = sheds ? [] : fallingNext(moment, bearable, view);
  } while (down.length > 0);
  return stages;
}
