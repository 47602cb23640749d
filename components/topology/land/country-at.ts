import type { Coordinates } from '@/lib/engine/model';
import type { Point } from '@/lib/flow/canvas/projection';
import type { Country, Land } from './decode';

/** Places this near to a coast still belong to its country: the land is drawn at 1:50 million. */
const coastalUnits = 3;

/** Even and odd crossings of a ray to the east tell inside from outside, holes included. */
function contains({ rings }: Country, { x, y }: Point): boolean {
  let inside = false;
  for (const { points, box } of rings) {
    if (y < box[1] || y > box[3] || x > box[2]) continue;
    for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
      const ax = points[i] ?? 0;
      const ay = points[i + 1] ?? 0;
      const bx = points[j] ?? 0;
      const by = points[j + 1] ?? 0;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

function squareToSegment({ x, y }: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / length;
  const along = Math.min(1, Math.max(0, t));
  return (a.x + along * dx - x) ** 2 + (a.y + along * dy - y) ** 2;
}

/** The square of the distance to the country's nearest outline, within reach; Infinity beyond it. */
function squareTo({ rings }: Country, at: Point, reach: number): number {
  let least = Infinity;
  for (const { points, box } of rings) {
    const [west, north, east, south] = box;
    if (at.x < west - reach || at.x > east + reach) continue;
    if (at.y < north - reach || at.y > south + reach) continue;
    for (let i = 2; i < points.length; i += 2) {
      const a = { x: points[i - 2] ?? 0, y: points[i - 1] ?? 0 };
      const b = { x: points[i] ?? 0, y: points[i + 1] ?? 0 };
      least = Math.min(least, squareToSegment(at, a, b));
    }
  }
  return least;
}

/** The country (ISO 3166 alpha-2) that a place lies in or just off the coast of; null at sea. */
export function countryAt({ countries, projection }: Land, place: Coordinates): string | null {
  const at = projection.project(place);
  const inside = countries.find((country) => contains(country, at));
  if (inside) return inside.code;
  let nearest: Country | null = null;
  let least = coastalUnits ** 2;
  for (const country of countries) {
    const square = squareTo(country, at, coastalUnits);
    if (square >= least) continue;
    least = square;
    nearest = country;
  }
  return nearest?.code ?? null;
}
