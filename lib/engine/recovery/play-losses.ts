import type { Traffic } from '../traffic/loads';
import { loadsAfter } from './arriving-loads';
import { copyFinder } from './copies';
import type { DisruptionContext } from './disruptions';
import { lossCase } from './loss-case';
import type { RecoveryContext } from './recovery-context';

/** An option with every loss of one site played for its recovery. */
export function playLosses(context: RecoveryContext): DisruptionContext {
  const { traffic, assumptions } = context;
  const copiesOf = copyFinder(traffic.network, assumptions);
  const play = loadsAfter(traffic);
  const losses = traffic.network.sites.map((_, i) => lossCase(context, copiesOf, [i], play([i])));
  return { ...context, copiesOf, losses, forwards: forwardingSites(traffic) };
}

function forwardingSites({ network, strands }: Traffic): Uint8Array {
  const forwards = new Uint8Array(network.sites.length);
  for (const { kind, entry, site } of strands) {
    if (kind !== 'write' || site < 0 || entry === site) continue;
    forwards[entry] = 1;
    forwards[site] = 1;
  }
  return forwards;
}
