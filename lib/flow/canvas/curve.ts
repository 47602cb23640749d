import { mercator, mercatorLatitude, mercatorPlace } from './projections/mercator';
import { eastOf, worldWidth, type Point, type Projection } from './projections/projection';

/** A curve as the pieces that stay on the map: two where it leaves at one edge and comes back at the other. */
export type Curve = readonly (readonly Point[])[];

const steps = 24;

/** The end as seen from the start the short way round the globe: its x may lie beyond an edge. */
function unwrapped(from: Point, to: Point): Point {
  const dx = to.x - from.x;
  if (dx > worldWidth / 2) return { x: to.x - worldWidth, y: to.y };
  if (dx < -worldWidth / 2) return { x: to.x + worldWidth, y: to.y };
  return to;
}

function split(points: readonly Point[]): Point[][] {
  const pieces: Point[][] = [[]];
  let shift = 0;
  for (const [i, point] of points.entries()) {
    const previous = points[i - 1];
    const outside =
      point.x + shift < 0 ? worldWidth : point.x + shift > worldWidth ? -worldWidth : 0;
    if (outside !== 0 && previous) {
      const edge = outside > 0 ? 0 : worldWidth;
      const t = (edge - (previous.x + shift)) / (point.x - previous.x);
      const y = previous.y + t * (point.y - previous.y);
      pieces.at(-1)?.push({ x: edge, y });
      pieces.push([{ x: worldWidth - edge, y }]);
      shift += outside;
    }
    pieces.at(-1)?.push({ x: point.x + shift, y: point.y });
  }
  return pieces;
}

/** The point on a Mercator map that is cut where the projection is: arcs are bent there, on all maps alike. */
function onMercator(point: Point, projection: Projection): Point {
  if (projection.isRectangular) return point;
  const { lat, lon } = projection.unproject(point);
  return mercatorPlace(eastOf(projection.leftMeridian, lon), lat);
}

/**
 * A gentle arc from one point to another, the short way round the globe. `bend` is its height as a
 * share of its length: positive to the left of the way there, so that the way back with the same
 * bend runs on the other side. It is the same arc over the ground on every projection.
 */
export function curve(
  from: Point,
  to: Point,
  bend: number,
  projection: Projection = mercator,
): Curve {
  const start = onMercator(from, projection);
  const end = unwrapped(start, onMercator(to, projection));
  const middle = {
    x: (start.x + end.x) / 2 + (end.y - start.y) * 2 * bend,
    y: (start.y + end.y) / 2 - (end.x - start.x) * 2 * bend,
  };
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const at = (a: number, b: number, c: number) =>
      (1 - t) * (1 - t) * a + 2 * t * (1 - t) * b + t * t * c;
    return { x: at(start.x, middle.x, end.x), y: at(start.y, middle.y, end.y) };
  });
  const pieces = split(points);
  if (projection.isRectangular) return pieces;
  return pieces.map((piece) =>
    piece.map(({ x, y }) => projection.place((x / worldWidth) * 360, mercatorLatitude(y))),
  );
}

/** The bend that makes a curve bow towards the nearer pole, as the great circle does. */
export function poleward(
  from: Point,
  to: Point,
  bend: number,
  projection: Projection = mercator,
): number {
  const start = onMercator(from, projection);
  const end = unwrapped(start, onMercator(to, projection));
  const isNorth = start.y + end.y < 2 * equator;
  return end.x >= start.x === isNorth ? bend : -bend;
}

const equator = mercatorPlace(0, 0).y;
const round = (value: number): number => Math.round(value * 100) / 100;

/** The curve as the `d` of an SVG path, in canvas units. */
export function curvePath(pieces: Curve): string {
  return pieces
    .map((piece) => `M${piece.map(({ x, y }) => `${round(x)},${round(y)}`).join('L')}`)
    .join('');
}

/** The point after a share of the way, where a label sits, and the direction there in radians. */
export function pointAt(pieces: Curve, share: number): Point & { readonly angle: number } {
  const lengths = pieces.map((piece) => piece.length - 1);
  let left = lengths.reduce((sum, length) => sum + length, 0) * share;
  for (const [i, piece] of pieces.entries()) {
    const length = lengths[i] ?? 0;
    const before = piece[Math.min(Math.floor(left), length - 1)];
    const after = piece[Math.min(Math.floor(left) + 1, length)];
    if (left <= length && before && after) {
      const t = left - Math.min(Math.floor(left), length - 1);
      return {
        x: before.x + t * (after.x - before.x),
        y: before.y + t * (after.y - before.y),
        angle: Math.atan2(after.y - before.y, after.x - before.x),
      };
    }
    left -= length;
  }
  const [first] = pieces[0] ?? [];
  return { x: first?.x ?? 0, y: first?.y ?? 0, angle: 0 };
}
