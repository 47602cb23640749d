import type { Region } from '@/lib/engine/model';
import { mercator } from './projections/mercator';
import type { Point, Projection } from './projections/projection';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The region whose place is nearest to a canvas point, as one sees it on the map; null of none. */
export function nearestRegion(
  regions: readonly Region[],
  point: Point,
  projection: Projection = mercator,
): Region | null {
  let nearest: Region | null = null;
  let least = Infinity;
  for (const region of regions) {
    const { x, y } = projection.project(region.at);
    const distance = (x - point.x) ** 2 + (y - point.y) ** 2;
    if (distance >= least) continue;
    least = distance;
    nearest = region;
  }
  return nearest;
}

const axes: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/**
 * The next region in a direction on the map: nearest of those that lie more in that direction than
 * aside of it, distance aside counting double; null where none does.
 */
export function regionTowards(
  regions: readonly Region[],
  from: Point,
  direction: Direction,
  projection: Projection = mercator,
): Region | null {
  const [ax, ay] = axes[direction];
  let next: Region | null = null;
  let least = Infinity;
  for (const region of regions) {
    const { x, y } = projection.project(region.at);
    const ahead = (x - from.x) * ax + (y - from.y) * ay;
    const aside = Math.abs((x - from.x) * ay + (y - from.y) * ax);
    if (ahead <= 0.01 || aside > ahead * 1.2) continue;
    const cost = ahead + 2 * aside;
    if (cost >= least) continue;
    least = cost;
    next = region;
  }
  return next;
}
