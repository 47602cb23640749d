import type { SlowRequests } from '../model';
import type { Strand } from '../traffic/strand';
import { ms, share } from '../units';
import type { LatencyModel } from './latency-model';
import { requestGroups } from './request-groups';
import { tailShares } from './tail-shares';

/** So many groups are named; a reader wants the first one or two. */
const mostNamed = 5;

/** Of the requests slower than `x`, the groups that have the most of them, the largest part first. */
export function slowRequests(
  model: LatencyModel,
  strands: readonly Strand[],
  x: number,
): SlowRequests[] {
  const { assumptions, network } = model;
  const groups = requestGroups(model, strands);
  const total = groups.reduce((sum, { weight }) => sum + weight, 0);
  const tail = tailShares(groups, x, assumptions.parameters.latencySpreadShape.value);
  return groups
    .map((_, i) => i)
    .sort((a, b) => (tail[b] ?? 0) - (tail[a] ?? 0))
    .slice(0, mostNamed)
    .flatMap((i) => {
      const group = groups[i];
      if (!group) return [];
      const { strand, medianMs, weight } = group;
      return [
        {
          population: network.populations[strand.population]?.population.name ?? '',
          kind: strand.kind,
          region: network.sites[strand.entry]?.region ?? ':',
          medianMs: ms(medianMs),
          share: share(weight / total),
          slowShare: share(tail[i] ?? 0),
        },
      ];
    });
}
