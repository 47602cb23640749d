import type { Assumptions, TableSource } from '../assumptions';
import { adequacyOf, adequacySource, type AdequacyDecision } from '../assumptions/adequacy';
import { jurisdictions, jurisdictionSource, liesIn } from '../assumptions/jurisdictions';
import {
  localisationIn,
  localisationSource,
  type LocalisationRule,
} from '../assumptions/localisation';
import { findProvider } from '../assumptions/providers';
import type { Region } from '../model';
import { regionNeighbours, type Neighbour } from './region-neighbours';
import { regionOutages, type RegionOutages } from './region-outages';
import { regionPriceFacts, type RegionPriceFacts } from './region-price-facts';

/** Under whose law a region is. */
export interface RegionLaw {
  /** Areas of several countries that it lies in: `EU`, `EEA`. */
  readonly areas: readonly string[];
  readonly areasSource: TableSource;
  /** null: inside the Area, or no decision is known. */
  readonly adequacy: AdequacyDecision | null;
  readonly adequacySource: TableSource;
  /** What must rest in its country. None known is no proof that there is none. */
  readonly localisation: readonly LocalisationRule[];
  readonly localisationSource: TableSource;
}

/** All that the tables know of one region: what `region show --json` and its page tell. */
export interface RegionFacts extends Region {
  readonly providerName: string;
  /** null: a region that no table has. */
  readonly source: TableSource | null;
  readonly law: RegionLaw;
  /** The regions of its partition nearest by round trip, of any provider. */
  readonly neighbours: readonly Neighbour[];
  /** The same of its own provider. */
  readonly ownNeighbours: readonly Neighbour[];
  readonly prices: RegionPriceFacts;
  readonly outages: RegionOutages;
  /** What no table has, by its path in this result. */
  readonly unknown: readonly { readonly path: string; readonly because: string }[];
}

/** What the tables know of a region, with up to so many neighbours of each sort. */
export function regionFacts(
  region: Region,
  assumptions: Assumptions,
  { neighbours: most = 8 }: { readonly neighbours?: number } = {},
): RegionFacts {
  const { country } = region;
  const provider = findProvider(region.provider);
  const others = assumptions.regions.filter(
    ({ id, partition }) => id !== region.id && partition === region.partition,
  );
  const own = others.filter((other) => other.provider === region.provider);
  const facts = {
    ...region,
    providerName: provider?.name ?? region.provider,
    source: provider?.source ?? null,
    law: {
      areas: jurisdictions.filter(({ code }) => liesIn(country, code)).map(({ code }) => code),
      areasSource: jurisdictionSource,
      adequacy: adequacyOf(country) ?? null,
      adequacySource,
      localisation: localisationIn(country),
      localisationSource,
    },
    neighbours: regionNeighbours(region, others, assumptions, most),
    ownNeighbours: regionNeighbours(region, own, assumptions, most),
    prices: regionPriceFacts(region, assumptions.overrides),
    outages: regionOutages(region, assumptions.overrides),
  };
  return { ...facts, unknown: unknownOf(facts) };
}

function unknownOf({
  zones,
  prices,
  neighbours,
  ownNeighbours,
}: Omit<RegionFacts, 'unknown'>): RegionFacts['unknown'] {
  const { vcpuHour, diskGbMonth, toUsersGb } = prices;
  const without = (path: string, value: number | null, because: string) =>
    value === null ? [{ path, because }] : [];
  const transfers = (list: string, near: readonly Neighbour[]) =>
    near.flatMap(({ transferGb }, index) =>
      without(`${list}[${index}].transferGb.usd`, transferGb.usd, 'no price table has this pair'),
    );
  return [
    ...without('zones', zones, 'nobody says how many there are'),
    ...without('prices.vcpuHour.usd', vcpuHour.usd, 'no comparable machine has a price here'),
    ...without(
      'prices.diskGbMonth.usd',
      diskGbMonth.usd,
      'no price table has disks of this region',
    ),
    ...without('prices.toUsersGb.usd', toUsersGb.usd, 'no price table has this region'),
    ...transfers('neighbours', neighbours),
    ...transfers('ownNeighbours', ownNeighbours),
  ];
}
