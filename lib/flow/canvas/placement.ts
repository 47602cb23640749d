import { crosses, nearestOn, overlaps, type Box } from './box';
import { onAnyLine, type Lines } from './labels';
import type { Point } from './projection';

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

export interface Obstacles {
  /** What no card may cover: pins, populations, labels of links. */
  readonly boxes: readonly Box[];
  /** Lines that a card should rather not cover: links and flows. */
  readonly lines: Lines;
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
/** Above reads best (the pin points down to the place), then below, then the sides. */
const sideCost = { above: 0, below: 3, right: 10, left: 10, corner: 16 };

interface Candidate {
  readonly offset: Point;
  readonly cost: number;
}

function candidates({ width, height }: Size): readonly Candidate[] {
  return leaders.flatMap((leader) => [
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

function best(request: CardRequest, others: readonly Position[], obstacles: Obstacles) {
  for (const [form, size] of request.sizes.entries()) {
    let winner: (Position & { cost: number }) | null = null;
    for (const { offset, cost } of candidates(size)) {
      if (winner && cost >= winner.cost) continue;
      const box = shifted(request.pin, offset, size);
      if (obstacles.boxes.some((other) => overlaps(box, other, cardGap / 2))) continue;
      if (others.some((other) => overlaps(box, other.box, cardGap))) continue;
      const end = nearestOn(box, request.pin);
      const crossed = others.filter(
        (other) =>
          crosses(other.box, request.pin, end) ||
          crosses(box, other.pin, nearestOn(other.box, other.pin)),
      ).length;
      const covered = obstacles.lines.filter((line) => onAnyLine(box, [line])).length;
      const full = cost + leaderCost * crossed + lineCost * covered;
      if (winner && full >= winner.cost) continue;
      const placed = { id: request.id, offset, size, form };
      winner = { box, pin: request.pin, placed, cost: full };
    }
    if (winner) return winner;
  }
  return null;
}

/**
 * Finds each card a place beside its pin where it covers no other card, no pin and no population,
 * with a short leader and few lines underneath. A card for which no room is left takes its next
 * smaller form, and has no place in the answer where not even the smallest fits. The same request
 * gets the same answer; the order of the requests does not matter.
 */
export function placeCards(
  requests: readonly CardRequest[],
  obstacles: Obstacles,
): ReadonlyMap<string, PlacedCard> {
  const order = [...requests].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const positions = new Map<string, Position>();
  // The first pass takes what is free; the second lets early cards give way for those after them.
  for (const pass of [0, 1])
    for (const request of order) {
      if (pass === 1 && positions.get(request.id)?.placed.form === 0 && order.length > 40) continue;
      positions.delete(request.id);
      const found = best(request, [...positions.values()], obstacles);
      if (found) positions.set(request.id, found);
    }
  return new Map([...positions].map(([id, position]) => [id, position.placed]));
}
