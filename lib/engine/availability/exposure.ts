import type { Assumptions } from '../assumptions';
import { bearableAfterLoss } from '../capacity/overloaded';
import type { Architecture, CapacityFigures } from '../model';
import type { Traffic } from '../traffic/loads';
import { dependencyGroups } from './dependency-groups';
import { followLosses, noShares, type LossShares } from './loss-shares';
import { pairLosses, type PairLoss } from './pair-losses';
import { requestsByPopulation, userWeights } from './user-weights';

/** What an option's losses do to its users: all of availability that does not depend on rates and times. */
export interface Exposure {
  readonly traffic: Traffic;
  /** Weight of each population in an average over users; they add up to 1. */
  readonly weights: Float64Array;
  /** Requests of each population, a second. */
  readonly requests: Float64Array;
  /** Share of each population's requests that some site serves with nothing lost. */
  readonly served: Float64Array;
  /** By site: the share of each population's requests that it executes with nothing lost. */
  readonly executed: readonly Float64Array[];
  /** By site: what its loss does. */
  readonly losses: readonly LossShares[];
  /** Where the loss of two sites takes more than the two losses by themselves. */
  readonly pairs: readonly PairLoss[];
}

/** Losses of one and, where they are to count, of two sites. */
export type JudgedLosses = Pick<CapacityFigures, 'losses' | 'steadyServedFraction'>;

/** Reads the losses that capacity has judged; null where there are no users to weigh by. */
export function exposureOf(
  architecture: Architecture,
  traffic: Traffic,
  capacity: JudgedLosses,
  assumptions: Assumptions,
): Exposure | null {
  const requests = requestsByPopulation(traffic);
  const weights = userWeights(traffic, requests);
  if (!weights) return null;
  const { network, strands } = traffic;
  const served = new Float64Array(network.populations.length);
  const executed = network.sites.map(() => new Float64Array(network.populations.length));
  for (const { population, site, rps } of strands) {
    const row = executed[site];
    if (!row) continue;
    const part = rps / (requests[population] ?? 1);
    row[population] = (row[population] ?? 0) + part;
    served[population] = (served[population] ?? 0) + part;
  }
  const sharesOf = followLosses(
    architecture,
    traffic,
    requests,
    bearableAfterLoss(network, assumptions),
  );
  const groups = dependencyGroups(architecture.dependencies);
  const single = new Map(
    capacity.losses.flatMap((loss) => {
      const [region] = loss.lost;
      return loss.lost.length === 1 && region ? [[region, loss] as const] : [];
    }),
  );
  const losses = network.sites.map(({ region }) => {
    const loss = single.get(region);
    if (!loss) return noShares(network.populations.length);
    const shares = sharesOf(loss);
    const byCascade = loss.dependenciesDown.some((name) =>
      groups.some(
        ({ members, regions }) =>
          members.some((member) => member.name === name) && regions.some((r) => r !== region),
      ),
    );
    return byCascade ? allOver(shares, served) : shares;
  });
  return {
    traffic,
    weights,
    requests,
    served,
    executed,
    losses,
    pairs: pairLosses(network.sites, capacity),
  };
}

/** A cascade that takes a hard dependency along stops everybody who had a place to go. */
function allOver(shares: LossShares, served: Float64Array): LossShares {
  const none = new Float64Array(served.length);
  const overload = served.map((share, p) => Math.max(0, share - (shares.nowhere[p] ?? 0)));
  return { ...shares, moved: none, waiting: none, restored: none, overload };
}
