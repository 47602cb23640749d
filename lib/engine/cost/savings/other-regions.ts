import { vcpuPrice } from '../../assumptions/compute-price';
import { jurisdictions } from '../../assumptions/jurisdictions';
import type { Region, RegionId } from '../../model';
import { shortName } from '../../findings/words';
import type { SavingCandidate, Spending } from './candidate';
import { movedSite, withoutSite } from './site-references';

/** Do without one of the regions, each by itself, where others still serve and write. */
export function fewerRegions({ option, index }: Spending): SavingCandidate[] {
  return option.sites.flatMap((site, i): SavingCandidate[] => {
    const others = option.sites.filter((_, other) => other !== i);
    if (!others.some(({ role }) => role === 'active')) return [];
    const hasWriter = option.sites.some(({ writer }) => writer);
    if (hasWriter && !others.some(({ writer }) => writer)) return [];
    return [
      {
        id: `fewer-regions:${site.region}`,
        kind: 'fewer-regions',
        change: `Do without ${shortName(site.region)}`,
        risk: 'Its users are served from farther away, and one loss less is borne.',
        ...withoutSite(option, index, i),
      },
    ];
  });
}

/** How many of the cheapest regions are tried for a site. */
const tried = 3;

/** Move a site to a cheaper region of its provider under the same law, each by itself, the cheapest first. */
export function cheaperRegions({ option, index, assumptions }: Spending): SavingCandidate[] {
  const taken = new Set<RegionId>(option.sites.map(({ region }) => region));
  return option.sites.flatMap((site, i): SavingCandidate[] => {
    const here = assumptions.region(site.region);
    const price = here && vcpuPrice(here, assumptions.overrides).usd;
    if (!here || price === null || price === undefined || site.monthlyCostUsd !== undefined)
      return [];
    return assumptions.regions
      .flatMap((region) => {
        const other = vcpuPrice(region, assumptions.overrides).usd;
        const isAlike = region.provider === here.provider && region.partition === here.partition;
        const isLawful = lawOf(region) === lawOf(here);
        const hasZones = (region.zones ?? 0) >= (site.zones ?? 1);
        return isAlike &&
          isLawful &&
          hasZones &&
          !taken.has(region.id) &&
          other !== null &&
          other < price
          ? [{ region, other }]
          : [];
      })
      .toSorted((a, b) => a.other - b.other || (a.region.id < b.region.id ? -1 : 1))
      .slice(0, tried)
      .map(({ region }) => ({
        id: `cheaper-region:${site.region}:${region.id}`,
        kind: 'cheaper-region' as const,
        change: `Move ${shortName(site.region)} to ${shortName(region.id)}`,
        risk: 'The data has to be moved, users may be farther away, and not every service is offered in every region.',
        ...movedSite(option, index, i, region.id),
      }));
  });
}

/** The law that data in a region is under, as far as residency rules tell regions apart. */
function lawOf({ country }: Region): string {
  return jurisdictions.find(({ countries }) => countries.includes(country))?.code ?? country;
}
