import type { Partition } from '@/lib/engine/model';

/** Who a partition is for. Partitions share no control plane, no accounts and no network. */
export const partitionWords: Readonly<Record<Partition, string>> = {
  commercial: 'Commercial',
  government: 'Government',
  china: 'China',
};

/** Zones in words: the table has 0 where the provider offers none, null where nobody says. */
export function zonesWords(zones: number | null): string {
  if (zones === null) return 'unknown';
  return zones === 0 ? 'none offered' : String(zones);
}
