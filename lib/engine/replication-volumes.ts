import { assumptionsFor, type Assumptions } from './assumptions';
import { dataSpread } from './cost/data-spread';
import { namedOption } from './evaluate';
import type { Architecture, RegionId } from './model';
import { buildNetwork } from './traffic/network';
import { strandsOf } from './traffic/strands';

/** What one site sends to another in a second, at peak and before compression. */
export interface ReplicationVolume {
  readonly from: RegionId;
  readonly to: RegionId;
  /** Copies of what is written, as far as the document says how much that is; bytes a second. */
  readonly bytesPerS: number;
  /** Some data that goes this way states no writes: it is at least as much. */
  readonly lowerBound: boolean;
}

/** How much replication sends between the sites of an option. Throws RangeError for an unknown option. */
export function replicationVolumes(
  architecture: Architecture,
  assumptions: Assumptions,
  optionName: string,
): readonly ReplicationVolume[] {
  const option = namedOption(architecture, optionName);
  const network = buildNetwork(architecture, option, assumptionsFor(architecture, assumptions));
  const { flows } = dataSpread(network, strandsOf(network), architecture.data);
  return flows.flatMap(({ from, to, copiedPerS, unknown }) => {
    const [here, there] = [network.sites[from]?.region, network.sites[to]?.region];
    if (!here || !there) return [];
    return [{ from: here, to: there, bytesPerS: copiedPerS, lowerBound: unknown.length > 0 }];
  });
}
