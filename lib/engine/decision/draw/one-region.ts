import type { Option } from '../../model';
import type { Ground, GroundRegion } from '../ground/ground';
import type { Pattern } from '../patterns/pattern';
import type { Impossible } from './impossible';
import { byName, drawing, drawnSite } from './parts';
import { noSingleRegion, secondRequired } from './reasons';

/** Cells of a drawn region: the poison request of one user reaches one user in fifty. */
const drawnCells = 50;

/** One region that serves everybody: the one that makes them wait least among those that may hold all data. */
export function drawOneRegion(ground: Ground, pattern: Pattern): Option | Impossible {
  const { best, architecture } = ground;
  if (best === null) return noSingleRegion(ground, pattern);
  const required = architecture.requirements.regions?.required ?? [];
  if (required.length > 1) return secondRequired(pattern, required);
  return drawing(pattern, [siteOf(pattern, best)], {
    routing: byName('geodns', ground.assumptions),
    failover: { mode: 'manual', targets: {} },
    ...(pattern.id === 'edge-first' ? { edge: { at: 'provider' } } : {}),
  });
}

function siteOf({ id }: Pattern, { region }: GroundRegion) {
  const site = drawnSite(region, { role: 'active', writer: true });
  if (id === 'single-region') return { ...site, zones: 1 };
  return id === 'cell-based' ? { ...site, cells: { count: drawnCells } } : site;
}
