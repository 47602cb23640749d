import type { RegionId } from '../model';
import { assumptionWorth, type AssumptionWorth } from './assumption-worth';
import { defaultAssumptions, type Assumptions } from './index';
import { measuredPairs } from './measured-rtt';
import { outageParameters } from './outage-parameters';
import { regionOutageRates } from './outage-rates';
import { assumptionFacts } from './overrides/assumption-facts';
import { assumptionId, parseAssumptionId, type AssumptionRef } from './overrides/assumption-id';
import { defaultParameters, isParameterId } from './parameters';
import { pricesAws } from './prices-aws';
import { pricesAzure } from './prices-azure';
import { pricesGcp } from './prices-gcp';
import { regionPrices } from './region-prices';
import { regions } from './regions';

/** The tables by which assumptions are listed. */
export const assumptionTables = [
  'parameters',
  'outages',
  'round-trips',
  'compute-prices',
  'storage-prices',
  'transfer-prices',
  'zones',
] as const;
export type AssumptionTable = (typeof assumptionTables)[number];

/** One assumption as the tables have it, nothing stated instead. */
export interface AssumptionRow extends AssumptionWorth {
  readonly id: string;
  readonly table: AssumptionTable;
  readonly label: string;
  readonly unit: string;
}

/** Every assumption that the tables have a value for, made anew at each call: thousands of rows. */
export function allAssumptions(): AssumptionRow[] {
  return listed().flatMap((ref) => findAssumption(assumptionId(ref)) ?? []);
}

/**
 * One assumption by its id; null where there is none of it. Unlike the list it answers for every pair of
 * regions, with the estimate where nobody has measured, and for prices that no table has.
 */
export function findAssumption(
  id: string,
  assumptions: Assumptions = defaultAssumptions,
): AssumptionRow | null {
  const ref = parseAssumptionId(id);
  const facts = assumptionFacts(id, assumptions);
  if (ref === null || facts === null) return null;
  const { label, unit } = facts;
  return { id, table: tableOf(ref), label, unit, ...assumptionWorth(ref, assumptions) };
}

function tableOf(ref: AssumptionRef): AssumptionTable {
  switch (ref.of) {
    case 'parameter':
      return Object.hasOwn(outageParameters, ref.parameter) ? 'outages' : 'parameters';
    case 'rtt':
      return 'round-trips';
    case 'price':
      if (ref.item === 'disk') return 'storage-prices';
      return ref.item.startsWith('to-') ? 'transfer-prices' : 'compute-prices';
    case 'transfer':
    case 'transfer-rule':
      return 'transfer-prices';
    case 'outage-rate':
    case 'outage-length':
      return 'outages';
    default:
      return 'zones';
  }
}

/** What the tables have, in their order. */
function listed(): AssumptionRef[] {
  return [
    ...Object.keys(defaultParameters)
      .filter(isParameterId)
      .map((parameter): AssumptionRef => ({ of: 'parameter', parameter })),
    ...outages(),
    ...regionPrices.flatMap(({ region, perHour, disk, toUsers }) => [
      ...Object.keys(perHour).map((item): AssumptionRef => ({ of: 'price', region, item })),
      ...(disk.usd === null ? [] : [{ of: 'price', region, item: 'disk' } as const]),
      ...(toUsers.usd === null ? [] : [{ of: 'price', region, item: 'to-users' } as const]),
    ]),
    ...transfers(),
    ...measuredPairs.map(({ from, to }): AssumptionRef => ({
      of: 'rtt',
      between: from < to ? [from, to] : [to, from],
    })),
    ...regions.map(({ id }): AssumptionRef => ({ of: 'zones', region: id })),
  ];
}

function outages(): AssumptionRef[] {
  return [
    ...[...Object.keys(regionOutageRates), 'common-cause'].map((scope): AssumptionRef => ({
      of: 'outage-rate',
      scope,
    })),
    { of: 'outage-length', scope: 'region', part: 'mu' },
    { of: 'outage-length', scope: 'region', part: 'sigma' },
    { of: 'outage-length', scope: 'common-cause', part: 'mu' },
    { of: 'outage-length', scope: 'common-cause', part: 'sigma' },
  ];
}

function transfers(): AssumptionRef[] {
  const charged = pricesAws.rows.flatMap(([region, , , , , toRegions]): RegionId[] =>
    toRegions === null ? [] : [region],
  );
  const rules = [
    ...Object.keys(pricesAzure.withinContinentUsdPerGb).map((where) => `azure.within.${where}`),
    ...Object.keys(pricesAzure.leavingContinentUsdPerGb).map((where) => `azure.leaving.${where}`),
    ...Object.keys(pricesGcp.withinContinentUsdPerGb).map((where) => `gcp.within.${where}`),
    'gcp.far',
    'gcp.elsewhere',
  ];
  return [
    ...charged.map((region): AssumptionRef => ({ of: 'price', region, item: 'to-regions' })),
    ...pricesAws.pairs.map(([from, to]): AssumptionRef => ({ of: 'transfer', from, to })),
    ...rules.map((rule): AssumptionRef => ({ of: 'transfer-rule', rule })),
  ];
}
