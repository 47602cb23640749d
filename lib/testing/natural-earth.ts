import { readFileSync } from 'node:fs';
import { geoBounds, geoContains, geoDistance, geoInterpolate } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Coordinates } from '@/lib/engine';

const earthRadiusKm = 6371;
/** Straight shores have few points on the map: between two of them one is put at least every so far. */
const finenessKm = 5;

type Position = readonly [lon: number, lat: number];

const topology = JSON.parse(
  readFileSync('node_modules/world-atlas/land-50m.json', 'utf8'),
) as Topology;
const object = topology.objects['land'];
if (object?.type !== 'GeometryCollection') throw new Error('no land in the map');
const polygons = feature(topology, object).features.flatMap(({ geometry }) =>
  geometry.type === 'MultiPolygon'
    ? geometry.coordinates.map((coordinates): Polygon => {
        const shape = { type: 'Polygon', coordinates } as const;
        return { shape, bounds: geoBounds(shape) };
      })
    : [],
);

interface Polygon {
  readonly shape: { readonly type: 'Polygon'; coordinates: number[][][] };
  readonly bounds: readonly [southWest: Position, northEast: Position];
}

/** Whether a place lies on land. Most polygons are nowhere near it, which their bounds tell. */
const isOnLand = ([lon, lat]: Position): boolean =>
  polygons.some(({ shape, bounds: [[west, south], [east, north]] }) => {
    const within = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
    return within && lat >= south && lat <= north && geoContains(shape, [lon, lat]);
  });

/** Kilometres from a place to the nearest shore between two points of the map. */
function toShoreKm(at: Position, a: Position, b: Position): number {
  const toA = geoDistance([...at], [...a]) * earthRadiusKm;
  const length = geoDistance([...a], [...b]) * earthRadiusKm;
  // Too far away for any point between the two to matter.
  if (length <= finenessKm || toA > 300) return toA;
  const along = geoInterpolate([...a], [...b]);
  const steps = Math.ceil(length / finenessKm);
  return Array.from({ length: steps }, (_, step) => along(step / steps)).reduce(
    (least, point) => Math.min(least, geoDistance([...at], point) * earthRadiusKm),
    toA,
  );
}

/** Kilometres from a place to the nearest land of Natural Earth's 1:50m map; 0 on land, 500 far out. */
export function toLandKm({ lat, lon }: Coordinates): number {
  const at: Position = [lon, lat];
  if (isOnLand(at)) return 0;
  let least = 500;
  for (const ring of polygons.flatMap(({ shape }) => shape.coordinates)) {
    ring.forEach(([x = 0, y = 0], index) => {
      if (Math.abs(y - lat) > 5) return;
      const [nextX = x, nextY = y] = ring[index + 1] ?? [];
      least = Math.min(least, toShoreKm(at, [x, y], [nextX, nextY]));
    });
  }
  return least;
}

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Whether a code is a country's of ISO 3166 alpha-2: the platform has a name for it. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && code !== 'EU' && countryNames.of(code) !== undefined;
}
