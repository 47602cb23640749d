import type { Assumptions } from '../assumptions';
import type { Architecture, Loss, RegionId } from '../model';
import { cutLinks, partitionOf, type Cut } from '../traffic/cut';
import type { Network } from '../traffic/network';
import type { LostBesides } from './dependencies-down';

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
  const taking = (isGone: (region: RegionId) => boolean): Disturbance => ({
    lost: network.sites.flatMap(({ region }, i) => (isGone(region) ? [i] : [])),
    besides: { regionGone: isGone },
    cut: null,
  });
  const dependency = (name: string) => {
    const found = dependencies.find((d) => d.name === name);
    if (!found) throw new RangeError(`no dependency ${name}`);
    return found;
  };
  switch (loss.kind) {
    case 'sites':
      return taking((region) => loss.sites.includes(region));
    case 'provider':
      return taking((region) => assumptions.region(region)?.provider === loss.provider);
    case 'continent':
      return taking((region) => assumptions.region(region)?.continent === loss.continent);
    case 'dependency-regions': {
      const { regions } = dependency(loss.name);
      return taking((region) => regions.includes(region));
    }
    case 'dependency': {
      const { name } = dependency(loss.name);
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
