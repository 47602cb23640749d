/**
 * Prepares the land that the map draws: `npx tsx components/topology/land/prepare.ts`.
 *
 * Reads world-atlas' 1:50 million countries (Natural Earth, public domain), keeps what the map needs
 * (land, inner borders, countries by their ISO code; Antarctica goes), and writes it under
 * `public/land` with the hash of its content in its name, so that a browser may keep it for ever.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { meshArcs } from 'topojson-client';
import type { GeometryCollection, Topology, Polygon, MultiPolygon } from 'topojson-specification';
import { countryCode } from './country-codes';

interface Named {
  readonly name: string;
}
type Shape = (Polygon<Named> | MultiPolygon<Named>) & { id?: string };

const folder = join(process.cwd(), 'public', 'land');
const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const world = JSON.parse(readFileSync(atlas, 'utf8')) as Topology<{
  countries: GeometryCollection<Named>;
}>;

const shapes = world.objects.countries.geometries.flatMap((geometry): Shape[] => {
  const drawn = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
  return drawn && geometry.properties?.name !== 'Antarctica' ? [geometry as Shape] : [];
});
const collection: GeometryCollection<Named> = { type: 'GeometryCollection', geometries: shapes };
const borders = meshArcs(world, collection, (a, b) => a !== b);

const kept = new Map<number, number>();
const renumber = (arc: number): number => {
  const index = arc < 0 ? ~arc : arc;
  const known = kept.get(index) ?? kept.size;
  kept.set(index, known);
  return arc < 0 ? ~known : known;
};
const polygons = (shape: Shape): number[][][] =>
  (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs).map((rings) =>
    rings.map((ring) => ring.map(renumber)),
  );

const countries = shapes.map((shape) => {
  const id = countryCode(shape.properties?.name ?? '');
  return { type: 'MultiPolygon', arcs: polygons(shape), ...(id === null ? {} : { id }) };
});
const lines = borders.arcs.map((line) => line.map(renumber));
const arcs = [...kept.keys()].map((index) => world.arcs[index] ?? []);

const text = JSON.stringify({
  type: 'Topology',
  transform: world.transform,
  objects: {
    countries: { type: 'GeometryCollection', geometries: countries },
    borders: { type: 'MultiLineString', arcs: lines },
  },
  arcs,
});
const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
const name = `countries-50m.${hash}.json`;

for (const old of readdirSync(folder)) if (old.endsWith('.json')) rmSync(join(folder, old));
writeFileSync(join(folder, name), text);
writeFileSync(
  join(process.cwd(), 'components/topology/land/asset.ts'),
  `/** Written by prepare.ts. */\nexport const landAsset = '/land/${name}';\n`,
);
process.stdout.write(`public/land/${name}: ${countries.length} countries, ${arcs.length} arcs\n`);
