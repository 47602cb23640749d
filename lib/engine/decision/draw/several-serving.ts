import { roundTripMs } from '../../latency/round-trip';
import type { Option, Region, ReplicationMode } from '../../model';
import type { Ground, GroundRegion } from '../ground/ground';
import { secondRegion } from '../ground/second-regions';
import { servingRegions } from '../ground/serving-regions';
import type { Pattern } from '../patterns/pattern';
import type { Impossible } from './impossible';
import {
  byClient,
  byName,
  drawing,
  drawnHealth,
  drawnSite,
  linksFrom,
  mesh,
  readyFailover,
} from './parts';
import { noSecondRegion, noSingleRegion } from './reasons';

/**
 * The regions of a pattern in which every site holds everything: only such as may hold all data, as few as
 * serve everybody well and at least two, the one that would serve everybody best alone first.
 */
export function wholeCopies(
  ground: Ground,
  pattern: Pattern,
): readonly GroundRegion[] | Impossible {
  if (ground.best === null) return noSingleRegion(ground, pattern);
  const rows = remembered.get(ground) ?? wholeCopyRegions(ground);
  remembered.set(ground, rows);
  const [first] = rows;
  return first && rows.length < 2 ? noSecondRegion(ground, pattern, first.region.id) : rows;
}

/** Several patterns are drawn in the same regions. */
const remembered = new WeakMap<Ground, readonly GroundRegion[]>();

/** The regions, or the first of them alone where no second is far enough. */
function wholeCopyRegions(ground: Ground): readonly GroundRegion[] {
  const lawful = ground.regions.filter(({ lawfulForAll }) => lawfulForAll);
  const chosen = servingRegions(ground, lawful, () => true);
  // The order of `regions`: least felt latency from there alone.
  const ordered = lawful.filter((row) => chosen.includes(row));
  const [first] = ordered;
  if (!first || ordered.length > 1) return ordered;
  const second = secondRegion(ground, first.region, ({ lawfulForAll }) => lawfulForAll);
  return second === null ? [first] : [first, second];
}

/** Read replicas near users and one writer, which has the best place for everybody. */
export function drawReadLocal(ground: Ground, pattern: Pattern): Option | Impossible {
  const rows = wholeCopies(ground, pattern);
  if ('impossible' in rows) return rows;
  const { assumptions } = ground;
  const [writer, ...others] = rows.map(({ region }) => region);
  if (!writer) return noSingleRegion(ground, pattern);
  return drawing(
    pattern,
    [
      drawnSite(writer, { role: 'active', writer: true }),
      ...others.map((region) => drawnSite(region, { role: 'read' })),
    ],
    {
      routing: byName('latency', assumptions),
      links: linksFrom(writer.id, others, confirming(pattern)),
      health: drawnHealth(assumptions),
      failover: readyFailover(assumptions),
    },
  );
}

/** A hub that writes and feeds spokes; the spoke nearest to it takes all of its traffic when it is lost. */
export function drawHub(ground: Ground, pattern: Pattern): Option | Impossible {
  const rows = wholeCopies(ground, pattern);
  if ('impossible' in rows) return rows;
  const { assumptions } = ground;
  const [hub, ...spokes] = rows.map(({ region }) => region);
  if (!hub) return noSingleRegion(ground, pattern);
  const next = nearestTo(ground, hub, spokes);
  return drawing(
    pattern,
    [
      drawnSite(hub, { role: 'active', writer: true }),
      ...spokes.map((region) => drawnSite(region, { role: 'active' })),
    ],
    {
      routing: byClient,
      links: linksFrom(hub.id, spokes, confirming(pattern)),
      health: drawnHealth(assumptions),
      failover: readyFailover(assumptions, next ? { [hub.id]: next.id } : {}),
    },
  );
}

/** Every site takes reads and writes. */
export function drawActiveActive(ground: Ground, pattern: Pattern): Option | Impossible {
  const rows = wholeCopies(ground, pattern);
  if ('impossible' in rows) return rows;
  const regions = rows.map(({ region }) => region);
  return drawing(
    pattern,
    regions.map((region) => drawnSite(region, { role: 'active', writer: true })),
    {
      routing: byClient,
      links: mesh(regions, 'async'),
      health: drawnHealth(ground.assumptions),
    },
  );
}

/** The best single region and the two nearest to it that share no fate: a write waits for the nearer. */
export function drawQuorum(ground: Ground, pattern: Pattern): Option | Impossible {
  const { best, assumptions } = ground;
  if (best === null) return noSingleRegion(ground, pattern);
  const may = ({ lawfulForAll }: GroundRegion) => lawfulForAll;
  const regions: Region[] = [best.region];
  while (regions.length < quorumOf) {
    const next = secondRegion(ground, best.region, may, regions.slice(1));
    if (next === null) return noSecondRegion(ground, pattern, best.region.id);
    regions.push(next.region);
  }
  return drawing(
    pattern,
    regions.map((region) => drawnSite(region, { role: 'active', writer: true })),
    {
      routing: byClient,
      links: mesh(regions, 'quorum'),
      health: drawnHealth(assumptions),
      failover: readyFailover(assumptions),
    },
  );
}

const quorumOf = 3;

/** Of several copies the nearest confirms each write: the others would only add their distance. */
function confirming({ copies }: Pattern): ReplicationMode {
  return copies === 'sync' ? 'semi-sync' : 'async';
}

/** The region with the least round trip to another; ties by id. */
export function nearestTo(
  { assumptions }: Ground,
  region: Region,
  others: readonly Region[],
): Region | undefined {
  const rtt = (other: Region) => roundTripMs(region, other, assumptions);
  return others.toSorted((a, b) => rtt(a) - rtt(b) || (a.id < b.id ? -1 : 1))[0];
}
