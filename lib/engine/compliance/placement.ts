import type { Traffic } from '../traffic/loads';
import { dataFlows } from './data-flows';
import { addHeldUnlawfully, type HeldContext } from './held-unlawfully';
import { holdingsOf, originsWithout, steadyOrigins, type Holding } from './holdings';
import { ViolationRows } from './violation-rows';

/** What was found of an option's copies, and where they rest with nothing lost. */
export interface Placement {
  readonly rows: ViolationRows;
  readonly steady: readonly Holding[];
}

/**
 * Where data rests against its residency: in normal times, and after every loss of one site, where a declared
 * target or the survivors take the writes of users whose data may not rest there, and what follows from it.
 */
export function placement(traffic: Traffic, context: HeldContext): Placement {
  const { network, executing } = traffic;
  const rows = new ViolationRows();
  if (network.populations.every(({ constraints }) => constraints.length === 0)) {
    return { rows, steady: [] };
  }
  const flows = dataFlows(network);
  const steady = holdingsOf(network, flows, steadyOrigins(traffic, 'bound'));
  addHeldUnlawfully(rows, steady, context, []);
  network.sites.forEach(({ region }, lost) => {
    const moved = (executing[lost] ?? []).filter(
      ({ kind, population }) =>
        kind === 'write' && (network.populations[population]?.constraints.length ?? 0) > 0,
    );
    if (moved.length === 0) return;
    const alive = new Uint8Array(network.sites.length).fill(1);
    alive[lost] = 0;
    const origins = originsWithout(traffic, alive, moved, 'bound');
    addHeldUnlawfully(rows, holdingsOf(network, flows, origins, alive), context, [region]);
  });
  return { rows, steady };
}
