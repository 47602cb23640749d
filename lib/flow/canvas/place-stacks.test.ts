import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, type Box } from './box';
import { placeStacks, stacker, type StackRequest } from './place-stacks';

const size = { width: 120, height: 52 };
const request = (x: number, y: number, more: Partial<StackRequest> = {}): StackRequest => ({
  region: `aws:r${x}-${y}`,
  at: { x, y },
  siteKey: null,
  size,
  ...more,
});
const card = {
  id: 's0',
  form: 0,
  size: { width: 214, height: 70 },
  offset: { x: -107, y: -94 },
};
const cardBox = (x: number, y: number): Box => ({ x: x - 107, y: y - 94, ...card.size });
const alone = { sites: [], populations: [], links: [] };
const empty = { zoom: 1, cards: new Map(), taken: [] };

describe('marks beside a region', () => {
  it('stand to the right of a dot with nothing around, joined to it by a line', () => {
    expect(placeStacks([request(100, 100)], empty, alone)).toEqual([
      expect.objectContaining({ offset: { x: 13, y: -7 }, hasLeader: true }),
    ]);
  });

  it('stand beside the card of their site and leave it and its pin free', () => {
    const layout = { zoom: 1, cards: new Map([['s0', card]]), taken: [cardBox(400, 300)] };
    const [placed] = placeStacks([request(400, 300, { siteKey: 's0' })], layout, alone);
    // The card ends at 400 + 107; six pixels on.
    expect(placed?.box).toMatchObject({ x: 513, y: 206 });
    expect(placed?.hasLeader).toBe(false);
  });

  it('give way to what stands there, and rather not lie on a link', () => {
    const right: Box = { x: 108, y: 0, width: 300, height: 400 };
    const [beside] = placeStacks([request(100, 100)], { ...empty, taken: [right] }, alone);
    expect(beside && overlaps(beside.box, right)).toBe(false);

    const link = {
      line: [
        [
          { x: 150, y: -200 },
          { x: 150, y: 400 },
        ],
      ],
    };
    const [off] = placeStacks([request(100, 100)], empty, { ...alone, links: [link] });
    expect(off && off.box.x + off.box.width).toBeLessThan(150);
  });

  it('rather stand where the map is fitted to: not beyond its outermost card', () => {
    const layout = { zoom: 1, cards: new Map([['s0', card]]), taken: [cardBox(400, 300)] };
    const [placed] = placeStacks([request(400, 300, { siteKey: 's0' })], layout, {
      ...alone,
      sites: [{ key: 's0', at: { x: 400, y: 300 } }],
      populations: [{ at: { x: 100, y: 230 }, radius: 100 }],
    });
    expect(placed && placed.box.x + placed.box.width).toBe(400 - 107 - 6);
  });

  it('rather stand beyond that than on another one', () => {
    // Below the outermost card and to its left is what else there is: one stack has the left already.
    const layout = { zoom: 1, cards: new Map([['s0', card]]), taken: [cardBox(400, 300)] };
    const left = request(170, 233);
    const tall = request(400, 300, { siteKey: 's0', size: { width: 158, height: 100 } });
    const boxes = placeStacks([left, tall], layout, {
      ...alone,
      sites: [{ key: 's0', at: { x: 400, y: 300 } }],
      populations: [{ at: { x: 100, y: 230 }, radius: 100 }],
    }).map(({ box }) => box);
    const [one, other] = boxes;
    expect(one && other && overlaps(one, other)).toBe(false);
  });

  it('stand in pixels, whatever the zoom', () => {
    const [near] = placeStacks([request(100, 100)], empty, alone);
    const [far] = placeStacks([request(100, 100)], { ...empty, zoom: 3 }, alone);
    expect(far?.offset).toEqual(near?.offset);
    expect(far?.box.x).toBe(313);
  });
});

it('stand still while the layout does, whatever moves on the map', () => {
  const stack = stacker();
  const places = [request(100, 100)];
  const layout = { ...empty, populations: new Map(), regions: new Map(), links: new Map() };
  const first = stack(places, () => size, layout, alone);
  const moved = { ...alone, populations: [{ at: { x: 160, y: 100 }, radius: 30 }] };
  expect(stack(places, () => size, layout, moved)).toBe(first);
  expect(stack([request(300, 100)], () => size, layout, moved)).not.toBe(first);
});

it('never cover one another or a card while there is room', () => {
  const scattered = array(
    record({ x: integer({ min: 0, max: 5 }), y: integer({ min: 0, max: 5 }) }),
    { minLength: 1, maxLength: 8 },
  );
  assert(
    property(scattered, (places) => {
      // So far apart that each has room.
      const known = new Map(places.map(({ x, y }) => [`${x} ${y}`, { x: x * 700, y: y * 500 }]));
      const requests = [...known.values()].map(({ x, y }, i) =>
        request(x, y, { siteKey: i % 2 === 0 ? 's0' : null }),
      );
      const cards = requests.flatMap(({ at, siteKey }) =>
        siteKey === null ? [] : [cardBox(at.x, at.y)],
      );
      const layout = { zoom: 1, cards: new Map([['s0', card]]), taken: cards };
      const boxes = placeStacks(requests, layout, alone).map(({ box }) => box);
      expect(boxes).toHaveLength(requests.length);
      for (const [i, box] of boxes.entries())
        for (const other of [...boxes.slice(i + 1), ...cards])
          expect(overlaps(box, other)).toBe(false);
    }),
  );
});
