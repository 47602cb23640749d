import { geoMercator } from 'd3-geo';
import { assert, double, pre, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { northEdge, project, southEdge, unproject, worldHeight, worldWidth } from './projection';

/** The same map by another library: d3-geo's Mercator, turned so that 169° W is the left edge. */
const oracle = geoMercator()
  .rotate([-11, 0])
  .scale(worldWidth / (2 * Math.PI))
  .translate([worldWidth / 2, 0]);

const places = record({
  lat: double({ min: southEdge, max: northEdge, noNaN: true }),
  lon: double({ min: -180, max: 180, noNaN: true }),
});

describe('the projection', () => {
  it('agrees with d3-geo on every place, up to where its top edge lies', () => {
    const [, topY] = oracle([11, northEdge]) ?? [0, 0];
    assert(
      property(places, (at) => {
        // On the cut itself both edges are right, and the two may choose different ones.
        pre(Math.abs(at.lon + 169) > 1e-9);
        const [x, y] = oracle([at.lon, at.lat]) ?? [Number.NaN, Number.NaN];
        const mine = project(at);
        expect(mine.x).toBeCloseTo(x, 6);
        expect(mine.y).toBeCloseTo(y - topY, 6);
      }),
    );
  });

  it('comes back to the coordinates it started from', () => {
    assert(
      property(places, (at) => {
        pre(Math.abs(at.lon + 169) > 1e-6 && at.lon > -179.999);
        const back = unproject(project(at));
        expect(back.lat).toBeCloseTo(at.lat, 8);
        expect(back.lon).toBeCloseTo(at.lon, 8);
      }),
    );
  });

  it('keeps Chukotka east of Kamchatka, on the right edge of the map', () => {
    const kamchatka = project({ lat: 53, lon: 158.6 });
    const chukotka = project({ lat: 66, lon: -172 });
    expect(chukotka.x).toBeGreaterThan(kamchatka.x);
    expect(chukotka.x).toBeLessThan(worldWidth);
  });

  it('answers points beyond the map with its edge', () => {
    expect(unproject({ x: -50, y: -50 })).toEqual(unproject({ x: 0, y: 0 }));
    expect(unproject({ x: 0, y: worldHeight + 9 }).lat).toBeCloseTo(southEdge, 9);
  });
});
