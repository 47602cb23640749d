import type { Option, Region } from '@/lib/engine/model';

const fallbackProvider = 'aws';

/**
 * The regions that a site of the option could move to or be added in: of the providers and partitions
 * that the option is in already, as long as nobody asks for another one in the palette.
 */
export function unusedRegions(option: Option, regions: readonly Region[]): readonly Region[] {
  const used = new Set(option.sites.map(({ region }) => region));
  const mine = regions.filter(({ id }) => used.has(id));
  const providers = new Set(mine.map(({ provider }) => provider));
  const partitions = new Set(mine.map(({ partition }) => partition));
  if (mine.length === 0) {
    providers.add(fallbackProvider);
    partitions.add('commercial');
  }
  return regions.filter(
    ({ id, provider, partition }) =>
      providers.has(provider) && partitions.has(partition) && !used.has(id),
  );
}
