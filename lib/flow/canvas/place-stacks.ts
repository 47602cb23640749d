import type { RegionId } from '@/lib/engine/model';
import { around, overlaps, type Box } from './box';
import type { Layout } from './layout';
import type { Size } from './placement';
import type { Point } from './projection';
import type { LinkView } from './scene/links';
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

/** Pixels between a stack and what it stands beside, near and a little farther. */
const distances = [6, 18, 40];
const dotRadius = 7;
/** A line underneath is as bad as so many square pixels of something else. */
const lineCost = 150;

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
 * the layout has placed and few links; where there is none, the one where it covers least, never its own card
 * or another stack if that can be. The same layout gives the same places, whatever is lost.
 */
export function placeStacks(
  requests: readonly StackRequest[],
  layout: Pick<Layout, 'zoom' | 'cards' | 'taken'>,
  links: readonly Pick<LinkView, 'line'>[],
): readonly PlacedStack[] {
  const { zoom } = layout;
  const space = new Space();
  for (const box of layout.taken) space.add(box);
  const dots = requests.map(({ at }) => around({ x: at.x * zoom, y: at.y * zoom }, dotRadius));
  for (const dot of dots) space.add(dot);
  for (const { line } of links)
    for (const piece of line)
      space.addLine(piece.map(({ x, y }) => ({ x: x * zoom, y: y * zoom })));
  return requests.flatMap(({ region, at, siteKey, size }): PlacedStack | [] => {
    const pin = { x: at.x * zoom, y: at.y * zoom };
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
          : space.boxes.reduce((sum, other) => sum + shared(box, other), 0) +
            (overlaps(box, core) ? 1e6 : 1);
        const cost = covered + lineCost * space.linesThrough(box) + step;
        if (cost < least) [best, least] = [box, cost];
      }
    if (best === null) return [];
    space.add(best);
    const offset = { x: best.x - pin.x, y: best.y - pin.y };
    return { region, box: best, offset, hasLeader: card === undefined };
  });
}
