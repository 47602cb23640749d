import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, overlaps, type Box } from './box';
import { placeCards, type CardRequest } from './placement';
import type { Point } from './projection';
import { Space } from './space';

const full = { width: 212, height: 68 };
const compact = { width: 112, height: 32 };
const card = (id: string, x: number, y: number, weight = 0): CardRequest => ({
  id,
  pin: { x, y },
  sizes: [full, compact],
  weight,
});
const pinsOf = (cards: readonly CardRequest[]): Box[] => cards.map(({ pin }) => around(pin, 10));

function space(boxes: readonly Box[], lines: readonly (readonly Point[])[] = []): Space {
  const filled = new Space();
  for (const box of boxes) filled.add(box);
  for (const line of lines) filled.addLine(line);
  return filled;
}

function boxes(cards: readonly CardRequest[], obstacles: Space): Box[] {
  const placed = placeCards(cards, obstacles);
  return cards.flatMap(({ id, pin }) => {
    const found = placed.get(id);
    return found ? [{ x: pin.x + found.offset.x, y: pin.y + found.offset.y, ...found.size }] : [];
  });
}

const scatter = array(
  record({
    x: integer({ min: 0, max: 1000 }),
    y: integer({ min: 0, max: 600 }),
    weight: integer({ min: 0, max: 3 }),
  }),
  { minLength: 1, maxLength: 20 },
);
const crowd = array(
  record({
    at: record({ x: integer({ min: 0, max: 1000 }), y: integer({ min: 0, max: 600 }) }),
    radius: integer({ min: 4, max: 26 }),
  }),
  { maxLength: 60 },
);

describe('card placement', () => {
  it('puts a lone card above its pin, on a short leader', () => {
    const cards = [card('a', 500, 300)];
    const placed = placeCards(cards, space(pinsOf(cards))).get('a');
    expect(placed).toMatchObject({ form: 0, offset: { y: -24 - full.height } });
  });

  it('goes below where users stand above', () => {
    const cards = [card('a', 500, 300)];
    const taken = [...pinsOf(cards), around({ x: 500, y: 240 }, 26)];
    const [box] = boxes(cards, space(taken));
    expect(box?.y).toBeGreaterThan(300);
  });

  it('leaves a link free where another side costs little', () => {
    const cards = [card('a', 500, 300)];
    const north = [
      { x: 500, y: 300 },
      { x: 500, y: 0 },
    ];
    const [box] = boxes(cards, space(pinsOf(cards), [north]));
    expect(box?.y).toBeGreaterThan(300);
  });

  it('covers neither another card nor a pin nor a population', () => {
    assert(
      property(scatter, crowd, (places, people) => {
        const cards = places.map(({ x, y, weight }, i) => card(`s${i}`, x, y, weight));
        const taken = [...pinsOf(cards), ...people.map(({ at, radius }) => around(at, radius))];
        const found = boxes(cards, space(taken));
        for (const [i, box] of found.entries()) {
          expect(found.slice(i + 1).filter((other) => overlaps(box, other))).toEqual([]);
          expect(taken.filter((other) => overlaps(box, other))).toEqual([]);
        }
      }),
    );
  });

  it('answers the same whatever the order of the sites', () => {
    assert(
      property(scatter, (places) => {
        const cards = places.map(({ x, y, weight }, i) => card(`s${i}`, x, y, weight));
        const obstacles = space(pinsOf(cards));
        const reversed = [...cards].reverse();
        const sorted = (map: ReturnType<typeof placeCards>) =>
          [...map.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(sorted(placeCards(reversed, obstacles))).toEqual(
          sorted(placeCards(cards, obstacles)),
        );
      }),
    );
  });

  it('makes cards smaller where many sites share a corner, heaviest first', () => {
    const cards = Array.from({ length: 40 }, (_, i) =>
      card(`s${i}`, 400 + (i % 8) * 26, 300 + Math.floor(i / 8) * 26, i === 13 ? 1 : 0),
    );
    const placed = placeCards(cards, space(pinsOf(cards)));
    expect(placed.get('s13')?.form).toBe(0);
    expect([...placed.values()].some(({ form }) => form === 1)).toBe(true);
  });
});
