import type { AvailabilityCause } from '../model';

/** What takes a service down, as people say it. */
export const availabilityCauseWords: Readonly<Record<AvailabilityCause, string>> = {
  'region-loss': 'Region lost',
  'zone-loss': 'Only zone lost',
  'failed-failover': 'Failover fails',
  overload: 'Too little capacity',
  'common-cause': 'Common cause',
  dependency: 'Dependency down',
  planned: 'Planned work',
  unserved: 'Nobody serves',
};
