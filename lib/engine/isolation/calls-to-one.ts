import { callsOf } from '../latency/dependency-calls';
import type { LatencyModel } from '../latency/latency-model';
import type { Dependency } from '../model';
import type { ServedStrand } from '../traffic/served-strands';
import { ms, type Ms } from '../units';
import { callsFromSite } from './calls-from-site';
import type { Gone } from './state-after';

/** Mean over moved requests of what they wait for one dependency, where they arrive; 0 where none calls it. */
export function callsToOneMs(
  model: LatencyModel,
  moved: readonly ServedStrand[],
  at: 'from' | 'entry',
  dependency: Dependency,
  gone: Gone,
): Ms {
  const { reads, writes } = callsOf(dependency);
  const times = model.network.sites.map((_, site) =>
    reads + writes > 0 ? callsFromSite(model, site, dependency, gone) : null,
  );
  let [load, waited] = [0, 0];
  for (const strand of moved) {
    const row = times[strand[at]];
    load += strand.rps;
    waited += strand.rps * ((strand.kind === 'read' ? row?.readMs : row?.writeMs) ?? 0);
  }
  return ms(load === 0 ? 0 : waited / load);
}
