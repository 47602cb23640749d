import type { Architecture, Option, RegionId, ServiceOffer } from '../model';
import { isProviderService } from './dependency-kind';

/**
 * Whether each site can use the services of the provider that the document names: as dependencies, with the
 * regions that offer them, and as what keeps a data set. What nobody has stated is unknown.
 */
export function serviceOffers(
  { dependencies, data }: Pick<Architecture, 'dependencies' | 'data'>,
  { sites }: Pick<Option, 'sites'>,
): ServiceOffer[] {
  const regions = sites.map(({ region }) => region);
  const described = dependencies.filter(isProviderService);
  const kept = new Set(data.flatMap(({ service }) => service ?? []));
  for (const { name } of dependencies) kept.delete(name);
  return [
    ...described.map(({ name, needs, offeredIn }) => offer(name, needs, regions, offeredIn)),
    ...[...kept].map((name) => offer(name, null, regions, undefined)),
  ];
}

function offer(
  name: string,
  needs: ServiceOffer['needs'],
  regions: readonly RegionId[],
  offeredIn: readonly RegionId[] | undefined,
): ServiceOffer {
  return {
    name,
    needs,
    sites: regions.map((region) => ({ region, offered: offeredIn?.includes(region) ?? null })),
  };
}
