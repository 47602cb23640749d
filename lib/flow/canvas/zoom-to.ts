import { union, type Box } from './box';
import { fitView, zoomRange, type Padding, type View } from './fit';
import type { Measures } from './layout';
import type { Size } from './placement';
import type { Projection } from './projections/projection';
import type { Scene } from './scene/scene';

/** As far in as a selection is brought: the city and what lies around it. */
const closest = 12;

export const mapContinents = [
  'north-america',
  'south-america',
  'europe',
  'africa',
  'asia',
  'oceania',
] as const;
export type MapContinent = (typeof mapContinents)[number];

/** What one can bring the view to. */
export type ZoomTarget = 'everything' | 'selection' | 'world' | MapContinent;

/** The part of each continent where people and regions are, west, south, east, north in degrees. */
const extents: Readonly<Record<MapContinent, readonly [number, number, number, number]>> = {
  'north-america': [-128, 15, -58, 58],
  'south-america': [-82, -54, -34, 12],
  europe: [-11, 35, 41, 66],
  africa: [-18, -35, 52, 37],
  asia: [45, -9, 146, 52],
  oceania: [112, -47, 179, -4],
};

/** The view that shows a box of the canvas as large as it goes, inside of the padding, no nearer than `most`. */
export function viewOfBox(
  box: Box,
  screen: Size,
  padding: Padding,
  most: number = zoomRange.most,
): View {
  const width = Math.max(80, screen.width - padding.left - padding.right);
  const height = Math.max(80, screen.height - padding.top - padding.bottom);
  const zoom = Math.min(
    most,
    Math.max(zoomRange.least, Math.min(width / box.width, height / box.height)),
  );
  return {
    zoom,
    x: Math.round(padding.left + width / 2 - (box.x + box.width / 2) * zoom),
    y: Math.round(padding.top + height / 2 - (box.y + box.height / 2) * zoom),
  };
}

/** The view of a continent. */
export function continentView(
  continent: MapContinent,
  { project }: Projection,
  screen: Size,
  padding: Padding,
): View {
  const [west, south, east, north] = extents[continent];
  const middle = (south + north) / 2;
  const corners = [south, middle, north].flatMap((lat) =>
    [west, (west + east) / 2, east].map((lon) => project({ lat, lon })),
  );
  const box = union(corners.map((corner) => ({ ...corner, width: 0, height: 0 })));
  return viewOfBox(box ?? { x: 0, y: 0, width: 1, height: 1 }, screen, padding);
}

/** The view of the whole map. */
export function worldView(projection: Projection, screen: Size, padding: Padding): View {
  const { width, height } = projection;
  return viewOfBox({ x: 0, y: 0, width, height }, screen, padding);
}

/** What of a scene has these keys, with the ends of its links and without flows. */
export function partOf(scene: Scene, keys: ReadonlySet<string>): Scene {
  const links = scene.links.filter(({ key }) => keys.has(key));
  const ends = new Set(links.flatMap(({ fromKey, toKey }) => [fromKey, toKey]));
  return {
    ...scene,
    sites: scene.sites.filter(({ key }) => keys.has(key) || ends.has(key)),
    populations: scene.populations.filter(({ key }) => keys.has(key)),
    links,
    flows: [],
  };
}

/** The view of some things of a scene, as near as they go; null where none of them is on the map. */
export function partView(
  scene: Scene,
  keys: ReadonlySet<string>,
  screen: Size,
  padding: Padding,
  measures: Measures,
): View | null {
  const part = partOf(scene, keys);
  if (part.sites.length + part.populations.length === 0) return null;
  return fitView(part, screen, padding, measures, null, closest);
}
