import type { PatternId } from '@/lib/engine/model';

/** A letter or two for each pattern, where a cell has room for no more; `s` commits in two regions. */
export const patternCode: Readonly<Record<PatternId, string>> = {
  'single-region': '1z',
  'multi-az': 'Z',
  'edge-first': 'E',
  'cell-based': 'C',
  'backup-and-restore': 'B',
  'pilot-light': 'P',
  'warm-standby': 'W',
  'warm-standby-sync': 'Ws',
  'hot-standby': 'H',
  'hot-standby-sync': 'Hs',
  'follow-the-sun': 'F',
  'follow-the-sun-sync': 'Fs',
  'hub-and-spoke': 'U',
  'hub-and-spoke-sync': 'Us',
  'read-local-write-global': 'R',
  'read-local-write-global-sync': 'Rs',
  'regional-sharding': 'D',
  'regional-sharding-copied': 'Dc',
  'regional-sharding-sync': 'Ds',
  'active-active': 'A',
  quorum: 'Q',
};
