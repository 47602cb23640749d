import type { Region } from '../model';
import { noOverrides, type OverrideIndex } from './overrides/override-index';
import { price, statedPrice, unknownPrice, type Price } from './price';
import { pricesAws } from './prices-aws';
import { pricesAzure } from './prices-azure';
import { pricesGcp } from './prices-gcp';
import { pricesOf } from './region-prices';

type End = Pick<Region, 'id' | 'provider' | 'continent' | 'partition' | 'city'>;

/**
 * A GB from one region to another: as stated for the pair, else for the sending region, else as its
 * provider charges it: by its own table between its own regions, as traffic to the internet between
 * networks. null: unknown, which is not nothing; undefined for a region with itself, where nothing leaves.
 */
export function transferPrice(
  from: End,
  to: End,
  overrides: OverrideIndex = noOverrides,
): Price | undefined {
  if (from.id === to.id) return undefined;
  const isOneNetwork = from.provider === to.provider && from.partition === to.partition;
  const table = isOneNetwork ? within(from, to, overrides) : leaving(from, overrides);
  const sending = isOneNetwork
    ? statedPrice(overrides, `price.${from.id}.to-regions`, table)
    : table;
  return statedPrice(overrides, `transfer.${from.id}~${to.id}`, sending);
}

/** Out to the internet, in the first tier of a month. */
function leaving(from: End, overrides: OverrideIndex): Price {
  return pricesOf(from.id, overrides)?.toUsers ?? unknownPrice;
}

/** How each provider charges between its own regions; one that is not here has no price for it. */
const rules: Readonly<Record<string, typeof withinAzure>> = {
  aws: withinAws,
  azure: withinAzure,
  gcp: withinGcp,
};

function within(from: End, to: End, overrides: OverrideIndex): Price {
  return rules[from.provider]?.(from, to, overrides) ?? unknownPrice;
}

function withinAws(from: End, to: End): Price {
  const pair = pricesAws.pairs.find(([a, b]) => a === from.id && b === to.id);
  const row = pricesAws.rows.find(([region]) => region === from.id);
  return price(pair?.[2] ?? row?.[5], pricesAws.egress);
}

function withinAzure(from: End, to: End, overrides: OverrideIndex): Price {
  if (from.partition !== 'commercial') return price(null, pricesAzure.egress);
  const { withinContinentUsdPerGb, leavingContinentUsdPerGb } = pricesAzure;
  const { continent } = from;
  return continent === to.continent
    ? statedPrice(
        overrides,
        `transfer-rule.azure.within.${continent}`,
        price(withinContinentUsdPerGb[continent], pricesAzure.egress),
      )
    : statedPrice(
        overrides,
        `transfer-rule.azure.leaving.${continent}`,
        price(leavingContinentUsdPerGb[continent], pricesAzure.egress),
      );
}

function withinGcp(from: End, to: End, overrides: OverrideIndex): Price {
  const { withinContinentUsdPerGb, farUsdPerGb, otherContinentUsdPerGb, egressBetween } = pricesGcp;
  const isFar = ({ continent, city }: End) => continent === 'oceania' || city === 'Jakarta';
  if (from.continent === to.continent && isFar(from) === isFar(to)) {
    return statedPrice(
      overrides,
      `transfer-rule.gcp.within.${from.continent}`,
      price(withinContinentUsdPerGb[from.continent], egressBetween),
    );
  }
  return isFar(from) || isFar(to)
    ? statedPrice(overrides, 'transfer-rule.gcp.far', price(farUsdPerGb, egressBetween))
    : statedPrice(
        overrides,
        'transfer-rule.gcp.elsewhere',
        price(otherContinentUsdPerGb, egressBetween),
      );
}
