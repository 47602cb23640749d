import { promotions } from '../traffic/promoted-writer';
import type { RecoveryContext } from './recovery-context';
import { always, assumedStep, type StepTime } from './step-time';

/**
 * Time until what the lost sites wrote has a writer again. Where the document states it, it counts
 * whenever a site that writes is lost: its data changes hands even among several writers. Where it does
 * not, only a replica that has to be promoted takes the assumed time.
 */
export function promoteTime(
  { option, traffic, assumptions }: RecoveryContext,
  lost: readonly number[],
): StepTime {
  const { network, executing } = traffic;
  const writes = lost.flatMap((i) => (executing[i] ?? []).filter((b) => b.kind === 'write'));
  if (writes.length === 0) return always(0, 'no writer is lost');
  const { promoteS } = option.failover;
  if (promoteS !== undefined) return always(promoteS, 'a writer is promoted');
  const alive = Uint8Array.from(network.sites, (_, i) => (lost.includes(i) ? 0 : 1));
  const promoted = promotions(network, alive);
  const isPromoted = writes.some(({ population }) => {
    const row = network.populations[population];
    return row !== undefined && promoted(row) >= 0;
  });
  if (!isPromoted) return always(0, 'another writer is up');
  return assumedStep(
    assumptions,
    'promoteP50S',
    'promoteP95S',
    'a writer is promoted; how fast is not stated',
  );
}
