import type { AvailabilityCause } from '@/lib/engine/model';

/** The fill of each cause of downtime, the same in every picture. */
export const causeFill: Readonly<Record<AvailabilityCause, string>> = {
  'region-loss': 'bg-accent',
  'zone-loss': 'bg-accent/45',
  'failed-failover': 'bg-plum',
  overload: 'bg-teal',
  'common-cause': 'bg-ochre',
  dependency: 'bg-slate',
  planned: 'bg-line-strong',
  unserved:
    'bg-[repeating-linear-gradient(135deg,var(--mute)_0_2px,transparent_2px_5px)] inset-ring-1 inset-ring-mute',
};
