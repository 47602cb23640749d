import type { Assumptions, RegionId } from '@/lib/engine';
import type { Partition } from '@/lib/engine/model';
import { pricesOf, vcpuPrice, type Price } from '@/lib/engine/tables';
import { countryName } from '@/lib/format/country-name';
import { providerName } from '@/lib/format/region-name';
import { searchWords } from '@/lib/format/region-search';

/** A price as a row shows it; `usd` null: no table has it. */
export interface RowPrice {
  readonly usd: number | null;
  /** Whose it is and of which day. */
  readonly from: string;
  /** Somebody stated it instead of a table. */
  readonly isStated: boolean;
}

/** A region as the list shows it: all that the page's script needs of the tables. */
export interface RegionRow {
  readonly id: RegionId;
  readonly name: string;
  readonly provider: string;
  readonly providerName: string;
  readonly city: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly countryName: string;
  readonly continent: string;
  readonly zones: number | null;
  readonly partition: Partition;
  readonly vcpuHour: RowPrice;
  readonly toUsersGb: RowPrice;
  /** What a search looks in. */
  readonly words: string;
}

function rowPrice(price: Price | undefined): RowPrice {
  if (price === undefined || price.usd === null) {
    return { usd: null, from: 'no price table has it', isStated: false };
  }
  const { source, asOf } = price.source;
  return { usd: price.usd, from: `${source}, ${asOf}`, isStated: price.overridden !== undefined };
}

/** The regions of the table with what the list shows of each. Made on the server: prices stay there. */
export function regionRows({ regions, overrides }: Assumptions): readonly RegionRow[] {
  return regions.map((region): RegionRow => ({
    id: region.id,
    name: region.name,
    provider: region.provider,
    providerName: providerName(region.id),
    city: region.city,
    country: region.country,
    countryName: countryName(region.country),
    continent: region.continent,
    zones: region.zones,
    partition: region.partition,
    vcpuHour: rowPrice(vcpuPrice(region, overrides)),
    toUsersGb: rowPrice(pricesOf(region.id, overrides)?.toUsers),
    words: searchWords(region),
  }));
}
