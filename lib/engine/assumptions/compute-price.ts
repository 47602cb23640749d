import type { Region } from '../model';
import { usd } from '../units';
import { comparableMachines, machines } from './machines';
import { price, unknownPrice, type Price } from './price';
import { pricesOf } from './region-prices';

/** What one vCPU costs, by a machine that all providers have in like form. */
export interface VcpuPrice extends Price {
  /** null where no comparable machine has a price. */
  readonly machine: string | null;
}

/** An hour of a machine in a region, on demand; unknown where the tables do not have it. */
export function machinePrice(region: string, machine: string): Price {
  const prices = pricesOf(region);
  return prices ? price(prices.perHour[machine], prices.computeSource) : unknownPrice;
}

/** An hour of one vCPU of a general-purpose machine in a region; unknown where no such machine has a price. */
export function vcpuPrice({ id, provider }: Pick<Region, 'id' | 'provider'>): VcpuPrice {
  const prices = pricesOf(id);
  const source = prices?.computeSource ?? unknownPrice.source;
  for (const machine of comparableMachines[provider] ?? []) {
    const perHour = prices?.perHour[machine];
    const vcpus = machines.find((m) => m.id === machine)?.vcpus;
    if (perHour !== undefined && vcpus !== undefined) {
      return { usd: usd(perHour / vcpus), machine, source };
    }
  }
  return { usd: null, machine: null, source };
}
