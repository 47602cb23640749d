import type { PatternId } from '../../model';

/** What patterns are called, apart from the rest of the catalog so that names alone are quick to load. */
export const patternTitles: Readonly<Record<PatternId, string>> = {
  'single-region': 'Single region, one zone',
  'multi-az': 'Single region, several zones',
  'edge-first': 'Front at the edge, core in one region',
  'cell-based': 'Cells in one region',
  'backup-and-restore': 'Backup and restore',
  'pilot-light': 'Pilot light',
  'warm-standby': 'Warm standby',
  'warm-standby-sync': 'Warm standby, synchronous',
  'hot-standby': 'Hot standby',
  'hot-standby-sync': 'Hot standby, synchronous',
  'follow-the-sun': 'Follow the sun',
  'follow-the-sun-sync': 'Follow the sun, synchronous',
  'hub-and-spoke': 'Hub and spoke, switchable',
  'hub-and-spoke-sync': 'Hub and spoke, switchable, synchronous',
  'read-local-write-global': 'Read local, write global',
  'read-local-write-global-sync': 'Read local, write global, synchronous',
  'regional-sharding': 'Regional sharding',
  'regional-sharding-copied': 'Regional sharding, each home copied',
  'regional-sharding-sync': 'Regional sharding, copied synchronously',
  'active-active': 'Active-active, write local',
  quorum: 'Quorum of three regions',
};
