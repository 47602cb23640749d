/**
 * The tables that a page or a verb looks things up in. They are not part of `@/lib/engine` so that a page
 * which only evaluates does not load them.
 */
import { adequacySource } from './assumptions/adequacy';
import { citySource } from './assumptions/cities';
import { countrySources } from './assumptions/countries';
import { jurisdictionSource } from './assumptions/jurisdictions';
import { latencyClassSource } from './assumptions/latency-classes';
import { localisationSource } from './assumptions/localisation';
import { machineSource } from './assumptions/machines';
import { measuredRttSources } from './assumptions/measured-rtt';
import { outageEventsSource } from './assumptions/outage-events';
import { pricesAws } from './assumptions/prices-aws';
import { pricesAzure } from './assumptions/prices-azure';
import { pricesGcp } from './assumptions/prices-gcp';
import { regionSources } from './assumptions/providers';
import type { TableSource } from './assumptions/table-source';

export * from './assumptions/adequacy';
export * from './assumptions/all-assumptions';
export { cities, citiesOf, type City } from './assumptions/cities';
export * from './assumptions/compute-price';
export * from './assumptions/countries';
export * from './assumptions/localisation';
export * from './assumptions/machines';
export * from './assumptions/outage-events';
export * from './assumptions/outage-rates';
export * from './assumptions/places-named';
export * from './assumptions/population-places';
export type { Price } from './assumptions/price';
export * from './assumptions/region-prices';
export * from './assumptions/transfer-price';
export * from './explain/explain-region';
export * from './explain/explain-users';
export * from './facts/region-facts';
export type { Neighbour } from './facts/region-neighbours';
export type { RegionOutages } from './facts/region-outages';
export type { MachinePrice, RegionPriceFacts } from './facts/region-price-facts';
export type { TableSource } from './assumptions/table-source';

/** Whose every table is: docs/data.md lists them. */
export const tableSources: readonly TableSource[] = [
  ...regionSources,
  ...measuredRttSources,
  latencyClassSource,
  pricesAws.compute,
  pricesAws.storage,
  pricesAws.egress,
  pricesAzure.compute,
  pricesAzure.egress,
  pricesGcp.compute,
  pricesGcp.egress,
  pricesGcp.egressBetween,
  machineSource,
  outageEventsSource,
  ...countrySources,
  citySource,
  jurisdictionSource,
  adequacySource,
  localisationSource,
];
