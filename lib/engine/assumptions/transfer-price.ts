import type { Region } from '../model';
import { price, unknownPrice, type Price } from './price';
import { pricesAws } from './prices-aws';
import { pricesAzure } from './prices-azure';
import { pricesGcp } from './prices-gcp';
import { pricesOf } from './region-prices';

type End = Pick<Region, 'id' | 'provider' | 'continent' | 'partition' | 'city'>;

/**
 * A GB from one region to another, as the provider of the sending one charges it: by its own table
 * between its own regions, as traffic to the internet between networks. null: unknown, which is not
 * nothing; undefined for a region with itself, where nothing leaves.
 */
export function transferPrice(from: End, to: End): Price | undefined {
  if (from.id === to.id) return undefined;
  if (from.provider !== to.provider || from.partition !== to.partition) return leaving(from);
  return within(from, to);
}

/** Out to the internet, in the first tier of a month. */
function leaving(from: End): Price {
  return pricesOf(from.id)?.toUsers ?? unknownPrice;
}

function within(from: End, to: End): Price {
  switch (from.provider) {
    case 'aws':
      return withinAws(from, to);
    case 'azure':
      return withinAzure(from, to);
    case 'gcp':
      return withinGcp(from, to);
    default:
      return leaving(from);
  }
}

function withinAws(from: End, to: End): Price {
  const pair = pricesAws.pairs.find(([a, b]) => a === from.id && b === to.id);
  const row = pricesAws.rows.find(([region]) => region === from.id);
  return price(pair?.[2] ?? row?.[5], pricesAws.egress);
}

function withinAzure(from: End, to: End): Price {
  if (from.partition !== 'commercial') return price(null, pricesAzure.egress);
  const { withinContinentUsdPerGb, leavingContinentUsdPerGb } = pricesAzure;
  const rule = from.continent === to.continent ? withinContinentUsdPerGb : leavingContinentUsdPerGb;
  return price(rule[from.continent], pricesAzure.egress);
}

function withinGcp(from: End, to: End): Price {
  const { withinContinentUsdPerGb, farUsdPerGb, otherContinentUsdPerGb } = pricesGcp;
  const isFar = ({ continent, city }: End) => continent === 'oceania' || city === 'Jakarta';
  if (from.continent === to.continent && isFar(from) === isFar(to)) {
    return price(withinContinentUsdPerGb[from.continent], pricesGcp.egressBetween);
  }
  const far = isFar(from) || isFar(to);
  return price(far ? farUsdPerGb : otherContinentUsdPerGb, pricesGcp.egressBetween);
}
