import { roundTrip } from '../latency/round-trip';
import type { AssumptionKind } from '../model';
import type { Assumptions } from './index';
import { measuredAgain } from './measured-rtt';
import {
  commonCauseDuration,
  commonCauseRate,
  outageRateOf,
  regionOutageDuration,
  regionOutageRates,
  type OutageRate,
} from './outage-rates';
import type { AssumptionRef } from './overrides/assumption-id';
import { defaultParameters, type ParameterId } from './parameters';
import { price, unknownPrice, type Price } from './price';
import { findProvider } from './providers';
import { pricesAws } from './prices-aws';
import { pricesAzure } from './prices-azure';
import { pricesGcp } from './prices-gcp';
import { machinePrice, pricesOf } from './region-prices';
import { transferPrice } from './transfer-price';

/** A table's value with what it is worth. */
export interface AssumptionWorth {
  /** null: no source has it. */
  readonly value: number | null;
  readonly kind: AssumptionKind;
  readonly source: string;
  /** ISO date. */
  readonly asOf: string;
  readonly licence: string;
  /** Range that holds it in eight cases of ten, where one is stated. */
  readonly low?: number;
  readonly high?: number;
  readonly rationale?: string;
}

type Origin = Omit<AssumptionWorth, 'value' | 'low' | 'high'>;

function from({ kind, source, asOf, licence, rationale }: Origin): Origin {
  return { kind, source, asOf, licence, ...(rationale === undefined ? {} : { rationale }) };
}

/** What the tables say of an assumption and what that is worth. */
export function assumptionWorth(ref: AssumptionRef, assumptions: Assumptions): AssumptionWorth {
  switch (ref.of) {
    case 'parameter':
      return parameterWorth(ref.parameter);
    case 'rtt':
      return roundTripWorth(ref.between, assumptions);
    case 'price':
      return priceWorth(priceOf(ref.region, ref.item));
    case 'transfer': {
      const [here, there] = [assumptions.region(ref.from), assumptions.region(ref.to)];
      return priceWorth((here && there && transferPrice(here, there)) ?? unknownPrice);
    }
    case 'transfer-rule':
      return priceWorth(ruledPrice(ref.rule));
    case 'outage-rate': {
      const rate = rateOf(ref.scope, assumptions);
      return { value: rate.perYear, low: rate.low, high: rate.high, ...from(rate) };
    }
    case 'outage-length': {
      const length = ref.scope === 'region' ? regionOutageDuration : commonCauseDuration;
      return { value: length[ref.part], ...from(length) };
    }
    default: {
      const region = assumptions.region(ref.region);
      const table = region && findProvider(region.provider)?.source;
      return { value: region?.zones ?? null, ...from(table ?? unknownPrice.source) };
    }
  }
}

function parameterWorth(id: ParameterId): AssumptionWorth {
  const parameter = defaultParameters[id];
  const { value, low, high } = parameter;
  const range = low === undefined || high === undefined ? {} : { low, high };
  return { value, ...range, ...from({ ...parameter, licence: 'Meridian' }) };
}

function roundTripWorth(
  [a, b]: readonly [string, string],
  assumptions: Assumptions,
): AssumptionWorth {
  const measured = assumptions.measuredRtt(a, b);
  if (measured !== undefined) {
    const { rttMs, source, asOf, licence, statistic, repaired } = measured;
    return {
      value: rttMs,
      kind: 'measured',
      source,
      asOf,
      licence,
      low: rttMs * measuredAgain.low,
      high: rttMs * measuredAgain.high,
      rationale: repaired ? `${statistic}, repaired by its source` : statistic,
    };
  }
  const [here, there] = [assumptions.region(a), assumptions.region(b)];
  const estimate = here && there ? roundTrip(here, there, assumptions) : undefined;
  return {
    value: estimate?.rttMs ?? null,
    kind: 'measured',
    source: 'nobody has measured this pair: estimated from those that were measured',
    asOf: estimate?.asOf ?? '',
    licence: 'Meridian',
    ...(estimate === undefined ? {} : { low: estimate.lowMs, high: estimate.highMs }),
  };
}

function priceOf(region: string, item: string): Price {
  switch (item) {
    case 'disk':
      return pricesOf(region)?.disk ?? unknownPrice;
    case 'to-users':
      return pricesOf(region)?.toUsers ?? unknownPrice;
    case 'to-regions': {
      const row = pricesAws.rows.find(([id]) => id === region);
      return row === undefined ? unknownPrice : price(row[5], pricesAws.egress);
    }
    default:
      return machinePrice(region, item);
  }
}

function priceWorth({ usd: value, source }: Price): AssumptionWorth {
  return { value, ...from(source) };
}

function ruledPrice(rule: string): Price {
  const continent = rule.slice(rule.lastIndexOf('.') + 1);
  if (rule === 'gcp.far') return price(pricesGcp.farUsdPerGb, pricesGcp.egressBetween);
  if (rule === 'gcp.elsewhere') {
    return price(pricesGcp.otherContinentUsdPerGb, pricesGcp.egressBetween);
  }
  if (rule.startsWith('gcp.'))
    return price(pricesGcp.withinContinentUsdPerGb[continent], pricesGcp.egressBetween);
  const { withinContinentUsdPerGb, leavingContinentUsdPerGb, egress } = pricesAzure;
  return rule.startsWith('azure.within.')
    ? price(withinContinentUsdPerGb[continent], egress)
    : price(leavingContinentUsdPerGb[continent], egress);
}

function rateOf(scope: string, { region }: Assumptions): OutageRate {
  if (scope === 'common-cause') return commonCauseRate;
  const of = region(scope);
  if (of !== undefined) return outageRateOf(of);
  return scope === 'aws' || scope === 'azure' || scope === 'gcp'
    ? regionOutageRates[scope]
    : regionOutageRates.other;
}
