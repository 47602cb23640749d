import type { LatencyModel } from '../latency/latency-model';
import type { Strand } from '../traffic/strand';
import { ms, type Ms } from '../units';

/** A strand with the site at which its requests arrive when the mean is taken. */
type Arriving = Pick<Strand, 'kind' | 'rps'>;

/** Mean over requests of what each waits for calls to dependencies at the site where it arrives; 0 without requests. */
export function meanCallsMs<S extends Arriving>(
  model: LatencyModel,
  strands: readonly S[],
  entryOf: (strand: S) => number,
): Ms {
  let load = 0;
  let waited = 0;
  for (const strand of strands) {
    const entry = entryOf(strand);
    if (entry < 0) continue;
    const calls = model.dependencyCalls(entry);
    load += strand.rps;
    waited += strand.rps * (strand.kind === 'read' ? calls.readMs : calls.writeMs);
  }
  return ms(load === 0 ? 0 : waited / load);
}
