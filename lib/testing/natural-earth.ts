import { readFileSync } from 'node:fs';
import { geoContains, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Coordinates } from '@/lib/engine';

const earthRadiusKm = 6371;

const topology = JSON.parse(
  readFileSync('node_modules/world-atlas/land-50m.json', 'utf8'),
) as Topology;
const object = topology.objects['land'];
if (object?.type !== 'GeometryCollection') throw new Error('no land in the map');
const land = feature(topology, object);
const shores = land.features.flatMap(({ geometry }) =>
  geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [],
);

/** Kilometres from a place to the nearest land of Natural Earth's 1:50m map; 0 on land. */
export function toLandKm({ lat, lon }: Coordinates): number {
  const at: [number, number] = [lon, lat];
  if (geoContains(land, at)) return 0;
  const radians = shores.reduce(
    (least, [x = 0, y = 0]) => Math.min(least, geoDistance(at, [x, y])),
    Math.PI,
  );
  return radians * earthRadiusKm;
}

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Whether a code is a country's of ISO 3166 alpha-2: the platform has a name for it. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && code !== 'EU' && countryNames.of(code) !== undefined;
}
