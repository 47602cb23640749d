import type { RegionId } from '../model';
import { usd, type Usd } from '../units';
import { machinesIn } from './overrides/assumption-facts';
import { noOverrides, type OverrideIndex } from './overrides/override-index';
import { price, statedPrice, unknownPrice, type Price } from './price';
import { pricesAws } from './prices-aws';
import { pricesAzure } from './prices-azure';
import { pricesGcp } from './prices-gcp';
import type { TableSource } from './table-source';

/** What the price tables know of one region, in one form for all providers. */
export interface RegionPrices {
  readonly region: RegionId;
  /** By machine, an hour. */
  readonly perHour: Readonly<Record<string, Usd>>;
  readonly computeSource: TableSource;
  /** General-purpose SSD volumes: gp3, pd-balanced; a GB a month. */
  readonly disk: Price;
  /** What backups rest on: snapshots, or objects where no price of snapshots is known; a GB a month. */
  readonly backup: Price;
  /** Out to users, a GB in the first tier. */
  readonly toUsers: Price;
  /** What a GB beyond the first tier costs, from which GB of a month on; empty: no table has further tiers. */
  readonly toUsersBeyond: readonly EgressTier[];
}

/** A tier of transfer to users: from which GB (10⁹ bytes) of a month on, and what each costs. */
export interface EgressTier {
  readonly fromGb: number;
  readonly usd: Usd;
}

const tebibyteGb = 2 ** 40 / 1e9;

/** The tiers of Google Cloud beyond the first: from the first TiB of a month on, and from the tenth. */
function beyondFirst(cells: string): EgressTier[] {
  const [, second, third] = cells.split(' ').map(Number);
  return second === undefined || third === undefined
    ? []
    : [
        { fromGb: tebibyteGb, usd: usd(second) },
        { fromGb: 10 * tebibyteGb, usd: usd(third) },
      ];
}

/** The machines of a row that have a price. */
function perHour(machines: readonly string[], cells: string): Record<string, Usd> {
  const found = cells.split(' ').flatMap((cell, m) => {
    const machine = machines[m];
    return machine === undefined || cell === '-' ? [] : [[machine, usd(Number(cell))] as const];
  });
  return Object.fromEntries(found);
}

const aws = pricesAws.rows.map(([region, cells, disk, backup, toUsers]): RegionPrices => ({
  region,
  perHour: perHour(pricesAws.machines, cells),
  computeSource: pricesAws.compute,
  disk: price(disk, pricesAws.storage),
  backup: price(backup, pricesAws.storage),
  toUsers: price(toUsers, pricesAws.egress),
  toUsersBeyond: [],
}));

const azure = pricesAzure.rows.map(([region, cells, zone]): RegionPrices => ({
  region,
  perHour: perHour(pricesAzure.machines, cells),
  computeSource: pricesAzure.compute,
  disk: price(null, pricesAzure.compute),
  backup: price(null, pricesAzure.compute),
  toUsers: price(pricesAzure.toUsersUsdPerGbByZone[zone], pricesAzure.egress),
  toUsersBeyond: [],
}));

const gcp = pricesGcp.rows.map(([region, cells, disk, , backup, toUsers]): RegionPrices => ({
  region,
  perHour: perHour(pricesGcp.machines, cells),
  computeSource: pricesGcp.compute,
  disk: price(disk, pricesGcp.compute),
  backup: price(backup, pricesGcp.compute),
  toUsers: price(Number(toUsers.split(' ')[0]), pricesGcp.egress),
  toUsersBeyond: beyondFirst(toUsers),
}));

/** Every region that has prices. */
export const regionPrices: readonly RegionPrices[] = [...aws, ...azure, ...gcp];

const byRegion = new Map<string, RegionPrices>(regionPrices.map((row) => [row.region, row]));

/**
 * The prices of a region, with what was stated instead of the tables'; undefined where nobody has any.
 * Which machine's price was stated is told by `machinePrice`.
 */
export function pricesOf(
  region: string,
  overrides: OverrideIndex = noOverrides,
): RegionPrices | undefined {
  const table = byRegion.get(region);
  if (!isStated(region, overrides)) return table;
  const row = table ?? unknownRow(region);
  const hours = machinesIn(row.region).flatMap((machine) => {
    const { usd: perHour } = machinePrice(region, machine, overrides);
    return perHour === null ? [] : [[machine, perHour] as const];
  });
  const toUsers = statedPrice(overrides, `price.${region}.to-users`, row.toUsers);
  return {
    ...row,
    perHour: Object.fromEntries(hours),
    disk: statedPrice(overrides, `price.${region}.disk`, row.disk),
    toUsers,
    // Who states a price states it for every GB.
    toUsersBeyond: toUsers.overridden ? [] : row.toUsersBeyond,
  };
}

/** An hour of a machine in a region, on demand; unknown where nobody has it. */
export function machinePrice(
  region: string,
  machine: string,
  overrides: OverrideIndex = noOverrides,
): Price {
  const row = byRegion.get(region);
  const table = row ? price(row.perHour[machine], row.computeSource) : unknownPrice;
  return statedPrice(overrides, `price.${region}.${machine}`, table);
}

function isStated(region: string, overrides: OverrideIndex): boolean {
  for (const id of overrides.keys()) if (id.startsWith(`price.${region}.`)) return true;
  return false;
}

function unknownRow(region: string): RegionPrices {
  const [provider = '', name = ''] = region.split(':');
  return {
    region: `${provider}:${name}`,
    perHour: {},
    computeSource: unknownPrice.source,
    disk: unknownPrice,
    backup: unknownPrice,
    toUsers: unknownPrice,
    toUsersBeyond: [],
  };
}
