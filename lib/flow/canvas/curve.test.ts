import { assert, double, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curve, curvePath, pointAt, poleward } from './curve';
import { project, worldHeight, worldWidth } from './projection';

const virginia = project({ lat: 38.9, lon: -77.4 });
const oregon = project({ lat: 45.8, lon: -119.7 });
const tokyo = project({ lat: 35.7, lon: 139.7 });

const point = record({
  x: double({ min: 1, max: worldWidth - 1, noNaN: true }),
  y: double({ min: 0, max: worldHeight, noNaN: true }),
});

describe('curves between places', () => {
  it('bow towards the pole in both directions when asked to', () => {
    for (const [from, to] of [
      [virginia, oregon],
      [oregon, virginia],
    ] as const) {
      const middle = pointAt(curve(from, to, poleward(from, to, 0.1)), 0.5);
      expect(middle.y).toBeLessThan((from.y + to.y) / 2);
    }
  });

  it('run on opposite sides there and back with the same bend', () => {
    const there = pointAt(curve(virginia, oregon, 0.1), 0.5);
    const back = pointAt(curve(oregon, virginia, 0.1), 0.5);
    const straight = (virginia.y + oregon.y) / 2;
    expect((there.y - straight) * (back.y - straight)).toBeLessThan(0);
  });

  it('cross the Pacific in two pieces that meet at the edges', () => {
    const [west, east, ...more] = curve(oregon, tokyo, 0.1);
    expect(more).toEqual([]);
    expect(west?.at(-1)?.x).toBe(0);
    expect(east?.[0]?.x).toBe(worldWidth);
    expect(west?.at(-1)?.y).toBeCloseTo(east?.[0]?.y ?? Number.NaN, 9);
  });

  it('stay on the map and start and end where they should', () => {
    assert(
      property(point, point, (from, to) => {
        const pieces = curve(from, to, 0);
        const xs = pieces.flatMap((piece) => piece.map(({ x }) => x));
        expect(Math.min(...xs)).toBeGreaterThanOrEqual(-1e-9);
        expect(Math.max(...xs)).toBeLessThanOrEqual(worldWidth + 1e-9);
        expect(pieces[0]?.[0]).toEqual(from);
        expect(pieces.at(-1)?.at(-1)?.x).toBeCloseTo(to.x, 6);
        expect(pointAt(pieces, 1).y).toBeCloseTo(to.y, 6);
        expect(curvePath(pieces)).not.toMatch(/NaN|Infinity/);
      }),
    );
  });
});
