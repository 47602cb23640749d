import { contains, crosses, nearestOn, overlaps, type Box } from './box';
import type { Point } from './projection';
import type { Space } from './space';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Something that wants a card beside its pin. */
export interface CardRequest {
  readonly id: string;
  /** The pin, in pixels at the present zoom. */
  readonly pin: Point;
  /** The forms that the card can take, largest first. */
  readonly sizes: readonly Size[];
  /** Higher ones choose first. */
  readonly weight: number;
}

export interface PlacedCard {
  readonly id: string;
  /** Upper left corner as an offset from the pin, in pixels. */
  readonly offset: Point;
  readonly size: Size;
  /** Index into the request's sizes. */
  readonly form: number;
}

/** Pixels between a card and anything else. */
export const cardGap = 8;

const leaders = [24, 40, 60, 84, 112, 144];
const alongs = [0.5, 0.2, 0.8];
const lineCost = 26;
const leaderCost = 40;
const outsideCost = 150;
/** More cards than this and those that are placed stay where they are. */
const crowd = 20;
/** Above reads best (the pin points down to the place), then below, then the sides. */
const sideCost = { above: 0, below: 3, right: 10, left: 10, corner: 16 };

interface Candidate {
  readonly offset: Point;
  readonly cost: number;
}

/** Places for a card around its pin, cheapest first. */
function candidates({ width, height }: Size): readonly Candidate[] {
  const all = leaders.flatMap((leader) => [
    ...alongs.flatMap((along, rank) => [
      { offset: { x: -width * along, y: -leader - height }, cost: leader + sideCost.above + rank },
      { offset: { x: -width * along, y: leader }, cost: leader + sideCost.below + rank },
      { offset: { x: leader, y: -height * along }, cost: leader + sideCost.right + rank },
      { offset: { x: -leader - width, y: -height * along }, cost: leader + sideCost.left + rank },
    ]),
    ...[leader, -leader - width].flatMap((x) =>
      [-leader * 0.6 - height, leader * 0.6].map((y) => ({
        offset: { x, y },
        cost: leader + sideCost.corner,
      })),
    ),
  ]);
  return all.sort((a, b) => a.cost - b.cost);
}

interface Position {
  readonly box: Box;
  readonly pin: Point;
  readonly placed: PlacedCard;
}

const shifted = (pin: Point, offset: Point, size: Size): Box => ({
  x: pin.x + offset.x,
  y: pin.y + offset.y,
  ...size,
});

function best(
  request: CardRequest,
  choices: ReadonlyMap<Size, readonly Candidate[]>,
  others: readonly Position[],
  space: Space,
  bounds: Box | null,
): Position | null {
  for (const [form, size] of request.sizes.entries()) {
    let winner: Position | null = null;
    let least = Infinity;
    for (const { offset, cost } of choices.get(size) ?? []) {
      if (cost >= least) break;
      const box = shifted(request.pin, offset, size);
      if (!space.isFree(box, cardGap / 2)) continue;
      if (others.some((other) => overlaps(box, other.box, cardGap))) continue;
      const end = nearestOn(box, request.pin);
      const crossed = others.filter(
        (other) =>
          crosses(other.box, request.pin, end) ||
          crosses(box, other.pin, nearestOn(other.box, other.pin)),
      ).length;
      const outside = bounds !== null && !contains(bounds, box) ? outsideCost : 0;
      const full = cost + outside + leaderCost * crossed + lineCost * space.linesThrough(box);
      if (full >= least) continue;
      least = full;
      winner = { box, pin: request.pin, placed: { id: request.id, offset, size, form } };
    }
    if (winner) return winner;
  }
  return null;
}

/**
 * Finds each card a place beside its pin where it covers no other card and nothing that stands in
 * `space` (pins, populations, labels), with a short leader and few lines underneath. A card for which
 * no room is left takes its next smaller form, and has no place in the answer where not even the
 * smallest fits. Places inside of `bounds` go before those beyond it. The same request gets the same answer; the order of the requests does not matter.
 */
export function placeCards(
  requests: readonly CardRequest[],
  space: Space,
  bounds: Box | null = null,
): ReadonlyMap<string, PlacedCard> {
  const order = [...requests].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const choices = new Map(
    order.flatMap(({ sizes }) => sizes).map((size) => [size, candidates(size)] as const),
  );
  const positions = new Map<string, Position>();
  // The first pass takes what is free; the second lets early cards give way for those after them.
  for (const pass of [0, 1])
    for (const request of order) {
      const placed = positions.get(request.id)?.placed;
      if (pass === 1 && placed?.form === 0 && order.length > crowd) continue;
      positions.delete(request.id);
      const found = best(request, choices, [...positions.values()], space, bounds);
      if (found) positions.set(request.id, found);
    }
  return new Map([...positions].map(([id, position]) => [id, position.placed]));
}
