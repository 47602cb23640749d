import type { Assumptions } from '../assumptions';
import { loadsAfter, type Loads, type Traffic } from '../traffic/loads';
import { isOverloaded } from './overloaded';

/** One stage after a loss: who went down to bring it about, and the loads that this leaves. */
export interface CascadeStage {
  readonly down: readonly number[];
  readonly alive: readonly boolean[];
  readonly loads: Loads;
}

/**
 * A loss and what it drags along: every site over its limit falls at once, its load moves by the same
 * rule, until nothing is over. The first stage is the loss itself; it ends after at most as many
 * stages as there are sites, because each takes at least one away.
 */
export function cascade(
  traffic: Traffic,
  lost: readonly number[],
  assumptions: Assumptions,
): CascadeStage[] {
  const stages: CascadeStage[] = [];
  let alive: readonly boolean[] = traffic.network.sites.map((_, i) => !lost.includes(i));
  let down = lost;
  while (down.length > 0) {
    const loads = loadsAfter(traffic, alive);
    stages.push({ down, alive, loads });
    const standing: readonly boolean[] = alive;
    down = traffic.network.sites.flatMap((site, i) =>
      standing[i] && isOverloaded(loads.rps[i] ?? 0, site.reachRps, assumptions) ? [i] : [],
    );
    const falling = new Set(down);
    alive = standing.map((up, i) => up && !falling.has(i));
  }
  return stages;
}
