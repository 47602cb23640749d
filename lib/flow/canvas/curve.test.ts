import { assert, double, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curve, curvePath, pointAt, poleward } from './curve';
import { project, worldHeight, worldWidth } from './projection';
import { projections } from './projections';

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

describe('curves on other projections', () => {
  const cities = [
    { lat: 35.7, lon: 139.7 },
    { lat: 45.8, lon: -119.7 },
    { lat: -33.9, lon: 151.2 },
    { lat: -23.5, lon: -46.6 },
    { lat: 51.5, lon: -0.1 },
  ];
  const pairs = cities.flatMap((a, i) => cities.slice(i + 1).map((b) => [a, b] as const));

  it.each(['equal-earth', 'pacific'] as const)('run over the same ground on %s', (id) => {
    const projection = projections[id];
    for (const [a, b] of pairs) {
      const [from, to] = [projection.project(a), projection.project(b)];
      const line = curve(from, to, 0, projection);
      expect(line.length).toBeLessThanOrEqual(2);
      expect(line[0]?.[0]?.x).toBeCloseTo(from.x, 6);
      expect(line.at(-1)?.at(-1)?.y).toBeCloseTo(to.y, 6);
      const middle = projection.unproject(pointAt(line, 0.5));
      const [oldFrom, oldTo] = [project(a), project(b)];
      const expected = projections.mercator.unproject(pointAt(curve(oldFrom, oldTo, 0), 0.5));
      // The cut adds a point, so that the half of the points is not quite the half of the way.
      expect(Math.abs(middle.lat - expected.lat)).toBeLessThan(4);
    }
  });

  it('cross the Pacific in one piece where it lies in the middle', () => {
    const { project: place } = projections.pacific;
    const [tokyoThere, oregonThere] = [
      place({ lat: 35.7, lon: 139.7 }),
      place({ lat: 45.8, lon: -119.7 }),
    ];
    expect(curve(tokyoThere, oregonThere, 0.1, projections.pacific)).toHaveLength(1);
    const { project: onEqual } = projections['equal-earth'];
    const over = curve(
      onEqual({ lat: 35.7, lon: 139.7 }),
      onEqual({ lat: 45.8, lon: -119.7 }),
      0.1,
      projections['equal-earth'],
    );
    expect(over).toHaveLength(2);
    const [leaves, returns] = [over[0]?.at(-1), over[1]?.[0]];
    expect(leaves?.y).toBeCloseTo(returns?.y ?? Number.NaN, 6);
    expect((leaves?.x ?? 0) + (returns?.x ?? 0)).toBeCloseTo(worldWidth, 6);
  });

  it('bow towards the nearer pole on either side of the equator', () => {
    const [sydney, santiago] = [
      project({ lat: -33.9, lon: 151.2 }),
      project({ lat: -33.4, lon: -70.7 }),
    ];
    const line = curve(sydney, santiago, poleward(sydney, santiago, 0.1));
    expect(pointAt(line, 0.5).y).toBeGreaterThan(Math.max(sydney.y, santiago.y));
  });
});
