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
    .map((group, i) => ({ ...group, tail: tail[i] ?? 0 }))
    .sort((a, b) => b.tail - a.tail)
    .slice(0, mostNamed)
    .map(({ strand, medianMs, weight, tail: slow }) => ({
      population: network.populations[strand.population]?.population.name ?? '',
      kind: strand.kind,
      region: network.sites[strand.entry]?.region ?? ':',
      medianMs: ms(medianMs),
      share: share(weight / total),
      slowShare: share(slow),
    }));
}
