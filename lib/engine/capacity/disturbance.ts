import type { Assumptions } from '../assumptions';
import type { Architecture, Loss, RegionId } from '../model';
import { cutLinks, partitionOf, type Cut } from '../traffic/cut';
import type { Network } from '../traffic/network';
import type { LostBesides } from './dependencies-down';
import { dependencyNamed, regionsGone } from './regions-gone';

/** A loss as the engine plays it. */
export interface Disturbance {
  /** Sites that go down, by index, in the order of the document. */
  readonly lost: readonly number[];
  readonly besides: LostBesides;
  readonly cut: Cut | null;
}

/**
 * What a loss takes of an option. Throws RangeError for a dependency that the document does not have, and
 * for a partition that leaves a side empty; regions that the option does not have are passed over.
 */
export function disturbanceOf(
  loss: Loss,
  { dependencies }: Pick<Architecture, 'dependencies'>,
  network: Network,
  assumptions: Assumptions,
): Disturbance {
  const isGone = regionsGone(loss, dependencies, assumptions.region);
  switch (loss.kind) {
    case 'sites':
    case 'provider':
    case 'continent':
    case 'dependency-regions':
      return {
        lost: network.sites.flatMap(({ region }, i) => (isGone(region) ? [i] : [])),
        besides: { regionGone: isGone },
        cut: null,
      };
    case 'dependency': {
      const { name } = dependencyNamed(loss.name, dependencies);
      return { lost: [], besides: { dependencies: [name] }, cut: null };
    }
    case 'partition': {
      const [first] = loss.groups;
      const cut = partitionOf(network, (i) => first.includes(network.sites[i]?.region ?? ':'));
      if (!cut.side.includes(0) || !cut.side.includes(1)) {
        throw new RangeError('a partition needs sites of the option on both sides');
      }
      return { lost: [], besides: {}, cut };
    }
    default: {
      const isCut = ({ from, to }: { from: RegionId; to: RegionId }) =>
        loss.links.some((link) => link.from === from && link.to === to);
      return { lost: [], besides: {}, cut: cutLinks(network, isCut) };
    }
  }
}
