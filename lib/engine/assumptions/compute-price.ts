import type { Region } from '../model';
import { usd } from '../units';
import { comparableMachines, machines } from './machines';
import { noOverrides, type OverrideIndex } from './overrides/override-index';
import { unknownPrice, type Price } from './price';
import { machinePrice, pricesOf } from './region-prices';

/** What one vCPU costs, by a machine that all providers have in like form. */
export interface VcpuPrice extends Price {
  /** null where no comparable machine has a price. */
  readonly machine: string | null;
}

/** An hour of one vCPU of a general-purpose machine in a region; unknown where no such machine has a price. */
export function vcpuPrice(
  { id, provider }: Pick<Region, 'id' | 'provider'>,
  overrides: OverrideIndex = noOverrides,
): VcpuPrice {
  for (const machine of comparableMachines[provider] ?? []) {
    const perHour = machinePrice(id, machine, overrides);
    const vcpus = machines.find((m) => m.id === machine)?.vcpus;
    if (perHour.usd !== null && vcpus !== undefined) {
      return { ...perHour, usd: usd(perHour.usd / vcpus), machine };
    }
  }
  const source = pricesOf(id)?.computeSource ?? unknownPrice.source;
  return { usd: null, machine: null, source };
}
