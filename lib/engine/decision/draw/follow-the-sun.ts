import type { Option, Region } from '../../model';
import type { Ground } from '../ground/ground';
import type { Pattern } from '../patterns/pattern';
import type { Impossible } from './impossible';
import { byName, drawing, drawnHealth, drawnSite, mesh, readyFailover } from './parts';
import { hoursUnstated, neverMoves, noSingleRegion } from './reasons';
import { wholeCopies } from './several-serving';

const hours = 24;

/**
 * Several sites, of which the one near to most requests is the writer, hour by hour. Without daily curves
 * nobody knows whose day it is.
 */
export function drawFollowTheSun(ground: Ground, pattern: Pattern): Option | Impossible {
  const rows = wholeCopies(ground, pattern);
  if ('impossible' in rows) return rows;
  const { demand } = ground.architecture;
  const missing = demand.populations.flatMap(({ name, daily }) =>
    daily ? [] : [`demand.populations[${name}].daily`],
  );
  const [first] = rows;
  if (!first) return noSingleRegion(ground, pattern);
  if (missing.length > 0) return hoursUnstated(pattern, missing);

  const load = rows.map(() => Array.from({ length: hours }, () => 0));
  demand.populations.forEach(({ peakRps, daily }, p) => {
    let nearest = 0;
    rows.forEach(({ readMs }, i) => {
      if ((readMs[p] ?? Infinity) < (rows[nearest]?.readMs[p] ?? Infinity)) nearest = i;
    });
    const here = load[nearest];
    daily?.forEach((part, hour) => {
      if (here) here[hour] = (here[hour] ?? 0) + part * peakRps;
    });
  });
  // By hour: the site near to most requests, the first of equals.
  const writers = Array.from({ length: hours }, (_, hour) =>
    load.reduce((most, here, i) => ((here[hour] ?? 0) > (load[most]?.[hour] ?? 0) ? i : most), 0),
  );
  const used = [...new Set(writers)].sort((a, b) => a - b);
  const [one = 0] = used;
  if (used.length < 2) return neverMoves(pattern, rows[one]?.region.id ?? first.region.id);
  const shifts = used.map((i) => ({ i, shift: longestShift(writers, i) }));
  const busiest = shifts.reduce((a, b) => (b.shift.length > a.shift.length ? b : a));
  const regions = shifts.flatMap(({ i }): Region[] => {
    const row = rows[i];
    return row ? [row.region] : [];
  });
  return drawing(
    pattern,
    shifts.flatMap(({ i, shift }) => {
      const row = rows[i];
      if (!row) return [];
      const { from, to } = shift;
      return [
        drawnSite(row.region, {
          role: 'active',
          writer: i === busiest.i,
          writerHours: { from, to },
        }),
      ];
    }),
    {
      routing: byName('latency', ground.assumptions),
      links: mesh(regions, pattern.copies === 'sync' ? 'semi-sync' : 'async'),
      health: drawnHealth(ground.assumptions),
      failover: readyFailover(ground.assumptions),
    },
  );
}

/** The longest run of hours, round the clock, in which a site is the writer. */
function longestShift(writers: readonly number[], site: number) {
  let best = { from: 0, to: 0, length: 0 };
  for (let from = 0; from < hours; from += 1) {
    let length = 0;
    while (length < hours && writers[(from + length) % hours] === site) length += 1;
    if (length > best.length) best = { from, to: (from + length) % hours, length };
  }
  return best;
}
