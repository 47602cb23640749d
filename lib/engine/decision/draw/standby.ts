import type { Option, Role, Site } from '../../model';
import { seconds } from '../../units';
import type { Ground } from '../ground/ground';
import { secondRegion } from '../ground/second-regions';
import type { Pattern } from '../patterns/pattern';
import type { Impossible } from './impossible';
import {
  byClient,
  byName,
  drawing,
  drawnHealth,
  drawnSite,
  linksFrom,
  readyFailover,
} from './parts';
import { noSecondRegion, noSingleRegion } from './reasons';

const roles: Readonly<Record<string, Role>> = {
  'backup-and-restore': 'backup',
  'pilot-light': 'pilot',
  'warm-standby': 'warm',
  'warm-standby-sync': 'warm',
  'hot-standby': 'hot',
  'hot-standby-sync': 'hot',
};

/** One region that serves everybody, and the nearest lawful one that is far enough to stand in for it. */
export function drawStandby(ground: Ground, pattern: Pattern): Option | Impossible {
  const { best, assumptions } = ground;
  if (best === null) return noSingleRegion(ground, pattern);
  const first = best.region;
  const second = secondRegion(ground, first, ({ lawfulForAll }) => lawfulForAll);
  if (second === null) return noSecondRegion(ground, pattern, first.id);
  const role = roles[pattern.id] ?? 'hot';
  const { backupEveryS, backupRestoreS } = assumptions.parameters;
  const standby: Site = drawnSite(second.region, {
    role,
    ...(role === 'backup'
      ? {
          backup: {
            everyS: seconds(backupEveryS.value),
            restoreS: seconds(backupRestoreS.value),
          },
        }
      : {}),
  });
  const sites = [drawnSite(first, { role: 'active', writer: true }), standby];
  switch (role) {
    case 'backup':
      // People notice, decide and restore: what is rebuilt from nothing is not left to a probe.
      return drawing(pattern, sites, {
        routing: byName('geodns', assumptions),
        failover: { mode: 'manual', targets: {} },
      });
    case 'pilot':
      return drawing(pattern, sites, {
        routing: byName('geodns', assumptions),
        links: linksFrom(first.id, [second.region], 'async'),
        health: drawnHealth(assumptions),
        failover: { mode: 'hybrid', targets: {} },
      });
    default:
      return drawing(pattern, sites, {
        routing: role === 'hot' ? byClient : byName('geodns', assumptions),
        links: linksFrom(first.id, [second.region], pattern.copies === 'sync' ? 'sync' : 'async'),
        health: drawnHealth(assumptions),
        failover: readyFailover(assumptions),
      });
  }
}
