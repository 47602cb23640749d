import type { OverrideIndex } from '../assumptions';
import { vcpuPrice, type VcpuPrice } from '../assumptions/compute-price';
import { machines, type Machine } from '../assumptions/machines';
import { unknownPrice, type Price } from '../assumptions/price';
import { machinePrice, pricesOf } from '../assumptions/region-prices';
import type { Region } from '../model';

/** A machine with its price by the hour. */
export interface MachinePrice extends Machine {
  readonly hour: Price;
}

/** What things cost in a region; `usd` null where no table has it. */
export interface RegionPriceFacts {
  /** By a machine that other providers have in like form. */
  readonly vcpuHour: VcpuPrice;
  /** Those of its provider that have a price here. */
  readonly machines: readonly MachinePrice[];
  readonly diskGbMonth: Price;
  /** Out to users, in the first tier of a month. */
  readonly toUsersGb: Price;
}

/** The prices of a region, with what was stated instead of the tables'. */
export function regionPriceFacts(region: Region, overrides: OverrideIndex): RegionPriceFacts {
  const prices = pricesOf(region.id, overrides);
  return {
    vcpuHour: vcpuPrice(region, overrides),
    machines: machines
      .filter(({ provider }) => provider === region.provider)
      .map((machine) => ({ ...machine, hour: machinePrice(region.id, machine.id, overrides) }))
      .filter(({ hour }) => hour.usd !== null),
    diskGbMonth: prices?.disk ?? unknownPrice,
    toUsersGb: prices?.toUsers ?? unknownPrice,
  };
}
