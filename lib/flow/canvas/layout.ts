import type { RegionId } from '@/lib/engine/model';
import { around, type Box } from './box';
import { clusterOf, type SiteCluster } from './clusters';
import { pointAt, type Curve } from './curve';
import { placeLabels } from './labels';
import { placeCards, type PlacedCard, type Size } from './placement';
import type { Point } from './projections/projection';
import type { FlowView } from './scene/flows';
import type { LinkView } from './scene/links';
import type { PopulationView } from './scene/populations';
import type { Scene } from './scene/scene';
import { Space } from './space';

/** A region that the option does not use, shown as an open dot. */
export interface RegionDot {
  readonly region: RegionId;
  readonly place: string;
  readonly at: Point;
}

/** How much room each thing wants, in pixels. */
export interface Measures {
  readonly cards: readonly Size[];
  /** What a cluster of sites wants; absent: no cluster is drawn. */
  readonly clusters?: readonly Size[];
  readonly population: (view: PopulationView) => Size;
  /** null: its label shows on hover and focus alone. */
  readonly link: (view: LinkView) => Size | null;
  readonly flow: (view: FlowView) => Size;
  readonly region: (dot: RegionDot) => Size;
}

export type Side = 'right' | 'left' | 'below' | 'above';
const sides: readonly Side[] = ['right', 'left', 'below', 'above'];

/** Where everything stands around its place at one zoom. */
export interface Layout {
  readonly zoom: number;
  readonly cards: ReadonlyMap<string, PlacedCard>;
  readonly populations: ReadonlyMap<string, Side>;
  readonly regions: ReadonlyMap<string, Side>;
  /** Places on lines are shares of the way. */
  readonly links: ReadonlyMap<string, number>;
  /** All boxes and circles, in pixels from the canvas' origin. */
  readonly taken: readonly Box[];
}

const pinRadius = 11;
const clusterRadius = 16;
const dotRadius = 5;
const along = [0.5, 0.4, 0.6, 0.32, 0.68];
/** More flows than this and their labels say nothing that their width does not. */
const mostFlowLabels = 8;
/** More flows than this are a web that no card can keep clear of. */
const mostLines = 60;

const scaled = ({ x, y }: Point, zoom: number): Point => ({ x: x * zoom, y: y * zoom });

const centred = (at: Point, { width, height }: Size): Box => ({
  x: at.x - width / 2,
  y: at.y - height / 2,
  width,
  height,
});

function beside(at: Point, radius: number, { width, height }: Size): readonly Box[] {
  const gap = radius + 5;
  return [
    { x: at.x + gap, y: at.y - height / 2, width, height },
    { x: at.x - gap - width, y: at.y - height / 2, width, height },
    { x: at.x - width / 2, y: at.y + gap, width, height },
    { x: at.x - width / 2, y: at.y - gap - height, width, height },
  ];
}

const onLine = (line: Curve, zoom: number, size: Size): readonly Box[] =>
  along.map((share) => centred(scaled(pointAt(line, share), zoom), size));

const named = <Place>(
  found: ReadonlyMap<string, number>,
  places: readonly Place[],
): ReadonlyMap<string, Place> =>
  new Map(
    [...found].flatMap(([id, index]) => {
      const place = places[index];
      return place === undefined ? [] : [[id, place] as const];
    }),
  );

const boxOf = ({ at }: { readonly at: Point }, card: PlacedCard, zoom: number): Box => ({
  x: at.x * zoom + card.offset.x,
  y: at.y * zoom + card.offset.y,
  ...card.size,
});

/**
 * Finds cards and labels their places at a zoom: first the labels of links (they have the least
 * choice), then cards, then the labels of populations and unused regions, as far as there is
 * room. Depends on places and sizes alone, never on loads, so that nothing jumps while figures change.
 */
export function layOut(
  scene: Scene,
  dots: readonly RegionDot[],
  zoom: number,
  measures: Measures,
  clusters: readonly SiteCluster[] = [],
): Layout {
  const inside = clusterOf(clusters);
  const alone = scene.sites.filter(({ key }) => !inside.has(key));
  const circles = [
    ...clusters.map(({ at }) => ({ at: scaled(at, zoom), radius: clusterRadius })),
    ...alone.map(({ at }) => ({ at: scaled(at, zoom), radius: pinRadius })),
    ...scene.populations.map(({ at, radius }) => ({ at: scaled(at, zoom), radius })),
  ];
  const space = new Space();
  for (const { at, radius } of circles) space.add(around(at, radius));
  const linkPlaces = placeLabels(
    scene.links.flatMap((link) => {
      const size = measures.link(link);
      if (size === null) return [];
      return [{ id: link.key, boxes: onLine(link.line, zoom, size), weight: 0 }];
    }),
    space,
  );
  const lined = scene.flows.length > mostLines ? scene.links : [...scene.links, ...scene.flows];
  for (const { line } of lined)
    for (const piece of line) space.addLine(piece.map((point) => scaled(point, zoom)));
  const cards = placeCards(
    [
      ...alone.map((site) => ({
        id: site.key,
        pin: scaled(site.at, zoom),
        sizes: measures.cards,
        weight: -site.index,
      })),
      ...clusters.map(({ key, at, members }) => ({
        id: key,
        pin: scaled(at, zoom),
        sizes: measures.clusters ?? [],
        weight: members.length,
      })),
    ],
    space,
    { x: 0, y: 0, width: scene.projection.width * zoom, height: scene.projection.height * zoom },
  );
  for (const place of [...alone, ...clusters]) {
    const card = cards.get(place.key);
    if (card) space.add(boxOf(place, card, zoom));
  }
  const populations = placeLabels(
    scene.populations.map((view) => ({
      id: view.key,
      boxes: beside(scaled(view.at, zoom), view.radius, measures.population(view)),
      weight: view.users,
    })),
    space,
  );
  const regions = placeLabels(
    dots.map((dot) => ({
      id: dot.region,
      boxes: beside(scaled(dot.at, zoom), dotRadius, measures.region(dot)),
      weight: 0,
      shy: true,
    })),
    space,
  );
  return {
    zoom,
    cards,
    populations: named(populations, sides),
    regions: named(regions, sides),
    links: named(linkPlaces, along),
    taken: space.boxes,
  };
}

/** Labels for the flows of a stage, where the layout and what stands `besides` leave room; shares of the way. */
export function placeFlowLabels(
  flows: readonly FlowView[],
  layout: Layout,
  measures: Measures,
  besides: readonly Box[] = [],
): ReadonlyMap<string, number> {
  if (flows.length > mostFlowLabels) return new Map();
  const requests = flows.map((flow) => ({
    id: flow.key,
    boxes: onLine(flow.line, layout.zoom, measures.flow(flow)),
    weight: flow.rps,
  }));
  const space = new Space();
  for (const box of [...layout.taken, ...besides]) space.add(box);
  return named(placeLabels(requests, space), along);
}

/** What the layout depends on, as a text to compare: places and sizes, not loads. */
export function geometryOf(scene: Scene): string {
  const at = ({ x, y }: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;
  return [
    ...scene.sites.map((site) => `${site.key}${at(site.at)}`),
    ...scene.populations.map((p) => `${p.key}${p.name}${at(p.at)}r${p.radius.toFixed(1)}`),
    ...scene.links.map((link) => `${link.key}${link.fromKey}${link.toKey}${link.mode}`),
  ].join(' ');
}

export interface LayoutOptions {
  readonly measures: Measures;
  readonly dots: readonly RegionDot[];
  readonly zoom: number;
  readonly clusters: readonly SiteCluster[];
  /** Something is being dragged: everything stays where it is until it is dropped. */
  readonly held: boolean;
}

/** A function that lays a scene out anew only when places, sizes or the zoom changed since last time. */
export function layouts(): (scene: Scene, options: LayoutOptions) => Layout {
  let last: { readonly key: string; readonly layout: Layout } | null = null;
  return (scene, { measures, dots, zoom, clusters, held }) => {
    if (last !== null && held) return last.layout;
    const cards = measures.cards.map(({ width }) => width).join();
    const grouped = clusters.map(({ key, members }) => `${key}+${members.length}`).join();
    const key = `${zoom.toFixed(4)} ${dots.length} ${cards} ${grouped} ${geometryOf(scene)}`;
    if (last?.key !== key) last = { key, layout: layOut(scene, dots, zoom, measures, clusters) };
    return last.layout;
  };
}
