import { dependencyGroups } from '../availability/dependency-groups';
import type { Architecture, Dependency, RegionId } from '../model';
import { isProviderService } from './dependency-kind';

/** A site at which a service of the provider is not offered, or nobody has said whether it is. */
export interface UnmetOffer {
  /** The first of those of which any one would do. */
  readonly dependency: Dependency;
  readonly hard: boolean;
  readonly region: RegionId;
  /** null: not stated. */
  readonly offered: false | null;
}

/** Services that sites need and that neither they nor anything that stands in for them are known to be offered there. */
export function unmetOffers(
  { dependencies }: Pick<Architecture, 'dependencies'>,
  regions: readonly RegionId[],
): UnmetOffer[] {
  return dependencyGroups(dependencies).flatMap(({ members, hard }): UnmetOffer[] => {
    const [dependency] = members;
    // What is no service of the provider is there wherever the sites are.
    if (!dependency || !members.every(isProviderService)) return [];
    return regions.flatMap((region): UnmetOffer[] => {
      if (members.some(({ offeredIn }) => offeredIn?.includes(region))) return [];
      const isKnown = members.every(({ offeredIn }) => offeredIn !== undefined);
      return [{ dependency, hard, region, offered: isKnown ? false : null }];
    });
  });
}
