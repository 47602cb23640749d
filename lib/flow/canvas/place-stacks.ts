import type { RegionId } from '@/lib/engine/model';
import { around, overlaps, union, type Box } from './box';
import type { Layout } from './layout';
import type { Size } from './placement';
import type { Point } from './projection';
import type { Scene } from './scene/scene';
import { Space } from './space';

/** Marks that stand one below the other beside a place. */
export interface StackRequest {
  readonly region: RegionId;
  /** Canvas units. */
  readonly at: Point;
  /** The site there, whose card it stands beside; null: none. */
  readonly siteKey: string | null;
  readonly size: Size;
}

/** Where a stack stands, in pixels from the canvas' origin. */
export interface PlacedStack {
  readonly region: RegionId;
  readonly box: Box;
  /** Its upper left corner from its place, in pixels. */
  readonly offset: Point;
  /** No card stands between it and its place: a line joins them. */
  readonly hasLeader: boolean;
}

/** What of a scene stacks keep to, and keep clear of. */
export interface StackedScene {
  readonly sites: readonly Pick<Scene['sites'][number], 'key' | 'at'>[];
  readonly populations: readonly Pick<Scene['populations'][number], 'at' | 'radius'>[];
  readonly links: readonly Pick<Scene['links'][number], 'line'>[];
}

/** Pixels between a stack and what it stands beside, near and a little farther. */
const distances = [6, 12, 22];
const dotRadius = 7;
/** A line underneath is as bad as so many square pixels of something else. */
const lineCost = 150;
/** What is covered cannot be read; what the first view cuts off can be moved into it. */
const coverCost = 8;
const outsideCost = 0.5;

/** Beside a box, on each side and at each end of it. */
function beside(box: Box, { width, height }: Size, gap: number): readonly Box[] {
  const ys = [box.y, box.y + (box.height - height) / 2, box.y + box.height - height];
  const xs = [box.x, box.x + (box.width - width) / 2, box.x + box.width - width];
  return [
    ...ys.map((y) => ({ x: box.x + box.width + gap, y, width, height })),
    ...xs.map((x) => ({ x, y: box.y + box.height + gap, width, height })),
    ...ys.map((y) => ({ x: box.x - gap - width, y, width, height })),
    ...xs.map((x) => ({ x, y: box.y - gap - height, width, height })),
  ];
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/**
 * Gives each stack the nearest place beside its card, or beside its region's dot, where it covers nothing that
 * the layout has placed and few links, and inside of what the map is fitted to; where there is none, the one where it covers least, never its own card
 * or another stack if that can be. The same layout gives the same places, whatever is lost.
 */
export function placeStacks(
  requests: readonly StackRequest[],
  layout: Pick<Layout, 'zoom' | 'cards' | 'taken'>,
  { sites, populations, links }: StackedScene,
): readonly PlacedStack[] {
  const { zoom } = layout;
  const pixels = ({ x, y }: Point): Point => ({ x: x * zoom, y: y * zoom });
  const space = new Space();
  for (const box of layout.taken) space.add(box);
  const dots = requests.map(({ at }) => around(pixels(at), dotRadius));
  for (const dot of dots) space.add(dot);
  for (const { line } of links)
    for (const piece of line)
      space.addLine(piece.map(({ x, y }) => ({ x: x * zoom, y: y * zoom })));
  const fitted = union([
    ...sites.flatMap(({ key, at }) => {
      const card = layout.cards.get(key);
      const pin = pixels(at);
      return card ? { x: pin.x + card.offset.x, y: pin.y + card.offset.y, ...card.size } : [];
    }),
    ...populations.map(({ at, radius }) => around(pixels(at), radius)),
  ]);
  return requests.flatMap(({ region, at, siteKey, size }): PlacedStack | [] => {
    const pin = pixels(at);
    const card = siteKey === null ? undefined : layout.cards.get(siteKey);
    const core: Box = card
      ? { x: pin.x + card.offset.x, y: pin.y + card.offset.y, ...card.size }
      : around(pin, dotRadius);
    let best: Box | null = null;
    let least = Infinity;
    for (const [step, gap] of distances.entries())
      for (const box of beside(core, size, gap)) {
        const covered = space.isFree(box, 2)
          ? 0
          : coverCost * space.boxes.reduce((sum, other) => sum + shared(box, other), 0) +
            (overlaps(box, core) ? 1e6 : 1);
        const outside =
          fitted === null ? 0 : outsideCost * (size.width * size.height - shared(box, fitted));
        const cost = covered + outside + lineCost * space.linesThrough(box) + step;
        if (cost < least) [best, least] = [box, cost];
      }
    if (best === null) return [];
    space.add(best);
    const offset = { x: best.x - pin.x, y: best.y - pin.y };
    return { region, box: best, offset, hasLeader: card === undefined };
  });
}

/**
 * A function that places the stacks anew only when what they hold or the layout changed since last time: the
 * layout holds still while something is dragged, and so do they.
 */
export function stacker(): <Place extends Omit<StackRequest, 'size'>>(
  places: readonly Place[],
  sizeOf: (place: Place) => Size,
  layout: Layout,
  scene: StackedScene,
) => readonly PlacedStack[] {
  let last: {
    readonly places: unknown;
    readonly layout: Layout;
    readonly stacks: readonly PlacedStack[];
  } | null = null;
  return (places, sizeOf, layout, scene) => {
    if (last === null || last.places !== places || last.layout !== layout) {
      const requests = places.map((place) => ({ ...place, size: sizeOf(place) }));
      last = { places, layout, stacks: placeStacks(requests, layout, scene) };
    }
    return last.stacks;
  };
}
