import type { Partition } from '@/lib/engine/model';

/** Who a partition is for. Partitions share no control plane, no accounts and no network. */
export const partitionWords: Readonly<Record<Partition, string>> = {
  commercial: 'Commercial',
  government: 'Government',
  china: 'China',
};
