import { geoEqualEarth } from 'd3-geo';
import { assert, double, pre, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projections } from '.';
import { northEdge, southEdge, worldWidth } from './projection';

const places = record({
  lat: double({ min: southEdge, max: northEdge, noNaN: true }),
  lon: double({ min: -179.999, max: 180, noNaN: true }),
});

describe.each(['equal-earth', 'pacific'] as const)('the projection %s', (id) => {
  const projection = projections[id];
  const { leftMeridian, project, unproject, height } = projection;
  /** The same map by another library. */
  const oracle = geoEqualEarth()
    .rotate([-(leftMeridian + 180), 0])
    .precision(0);
  const [west = 0] = oracle([leftMeridian + 1e-9, 0]) ?? [];
  const [east = 0] = oracle([leftMeridian - 1e-9, 0]) ?? [];
  oracle.scale((oracle.scale() * worldWidth) / (east - west)).translate([worldWidth / 2, 0]);
  const [, topY = 0] = oracle([leftMeridian + 180, northEdge]) ?? [];

  it('agrees with d3-geo on every place', () => {
    assert(
      property(places, (at) => {
        pre(Math.abs(((at.lon - leftMeridian + 540) % 360) - 180) > 1e-6);
        const [x, y] = oracle([at.lon, at.lat]) ?? [Number.NaN, Number.NaN];
        expect(project(at).x).toBeCloseTo(x, 4);
        expect(project(at).y).toBeCloseTo(y - topY, 4);
      }),
    );
  });

  it('comes back to the coordinates it started from', () => {
    assert(
      property(places, (at) => {
        pre(Math.abs(((at.lon - leftMeridian + 540) % 360) - 180) > 1e-6);
        const back = unproject(project(at));
        expect(back.lat).toBeCloseTo(at.lat, 6);
        expect(back.lon).toBeCloseTo(at.lon, 6);
      }),
    );
  });

  it('answers points beyond the map with its edge', () => {
    const { lat, lon } = unproject({ x: -500, y: height + 50 });
    expect(lat).toBeCloseTo(southEdge, 6);
    expect(lon).toBeCloseTo(leftMeridian, 6);
  });
});

it('keeps Tokyo, Honolulu and San Francisco side by side on the Pacific map', () => {
  const { project } = projections.pacific;
  const xs = [
    { lat: 35.7, lon: 139.7 },
    { lat: 21.3, lon: -157.9 },
    { lat: 37.8, lon: -122.4 },
  ].map((at) => project(at).x);
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
  expect((xs[2] ?? 0) - (xs[0] ?? 0)).toBeLessThan(worldWidth / 3);
});
