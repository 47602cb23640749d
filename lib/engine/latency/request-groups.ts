import type { Strand } from '../traffic/strand';
import type { LatencyModel } from './latency-model';
import type { LatencyShare } from './mixture-quantile';

/** Requests that take alike: one population's reads or writes that arrive at one site and are executed at one. */
export type RequestGroup = LatencyShare & { readonly strand: Strand };

/** The groups of all served requests, strays joined with those who arrive where they do by the rule. */
export function requestGroups(model: LatencyModel, strands: readonly Strand[]): RequestGroup[] {
  const groups = new Map<number, RequestGroup>();
  const sites = model.network.sites.length;
  for (const strand of strands) {
    const medianMs = strand.site < 0 ? null : model.strandMs(strand);
    if (medianMs === null) continue;
    const { population, kind, entry, site } = strand;
    const key = 2 * ((population * sites + entry) * sites + site) + (kind === 'write' ? 1 : 0);
    const weight = (groups.get(key)?.weight ?? 0) + strand.rps;
    groups.set(key, { strand, medianMs, weight });
  }
  return [...groups.values()];
}
