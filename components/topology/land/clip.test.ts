import { geoArea } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projections } from '@/lib/flow/canvas/projections';
import { landAsset } from './asset';
import { clipLine, clipRing } from './clip';
import { landOn } from './decode';
import { readLand, type LandFile } from './read';

const square = Float32Array.from([-40, 60, -10, 60, -10, 75, -40, 75, -40, 60]);

describe('what the edge of a map cuts', () => {
  it('stays whole where it is not cut', () => {
    const [whole, ...more] = clipRing(square, -169);
    expect(more).toEqual([]);
    expect(whole?.slice(0, 2)).toEqual([129, 60]);
  });

  it('lies at both edges, with its corners and the cut', () => {
    const parts = clipRing(square, -28);
    const ranges = parts.map((part) => {
      const easts = part.filter((_, i) => i % 2 === 0);
      return [Math.min(...easts), Math.max(...easts)];
    });
    expect(ranges.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([
      [0, 18],
      [348, 360],
    ]);
    // A bent edge is followed, not cut short.
    const alongEdge = parts.map(
      (part) => part.filter((v, i) => i % 2 === 0 && v % 360 === 0).length,
    );
    for (const points of alongEdge) expect(points).toBeGreaterThan(7);
  });

  it('breaks a line into the pieces on either side', () => {
    const parts = clipLine(Float32Array.from([-40, 10, -20, 20]), -28);
    expect(parts.map((part) => part.map((value) => Math.round(value)))).toEqual(
      expect.arrayContaining([
        [348, 10, 360, 16],
        [0, 16, 8, 20],
      ]),
    );
  });
});

describe('the land on every projection', () => {
  const file: LandFile = JSON.parse(readFileSync(`public${landAsset}`, 'utf8'));
  const globe = readLand(file);

  it.each(Object.values(projections))('of $id stays on the map, whole', (projection) => {
    const { countries, coasts } = landOn(globe, projection);
    const boxes = [...countries.flatMap(({ rings }) => rings), ...coasts].map(({ box }) => box);
    expect(Math.min(...boxes.map(([west]) => west))).toBeGreaterThanOrEqual(-0.01);
    expect(Math.max(...boxes.map(([, , east]) => east))).toBeLessThanOrEqual(
      projection.width + 0.01,
    );
    expect(countries.every(({ rings }) => rings.length > 0)).toBe(true);
  });

  it('keeps the share of the globe that a country has, where areas are true', () => {
    const projection = projections['equal-earth'];
    const { countries } = landOn(globe, projection);
    const areaOf = (code: string) =>
      (countries.find((country) => country.code === code)?.rings ?? []).reduce(
        (sum, { points }) => {
          let twice = 0;
          for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2)
            twice +=
              (points[j] ?? 0) * (points[i + 1] ?? 0) - (points[i] ?? 0) * (points[j + 1] ?? 0);
          return sum + Math.abs(twice) / 2;
        },
        0,
      );
    // A box of known area, by another library, measures the canvas' units.
    const box = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [0, 10],
          [10, 10],
          [10, 0],
          [0, 0],
        ],
      ],
    };
    const [a, b] = [
      projection.project({ lat: 0, lon: 0 }),
      projection.project({ lat: 10, lon: 10 }),
    ];
    const perSteradian = ((b.x - a.x) * (a.y - b.y)) / geoArea(box);
    // Brazil 8.51 and India 3.29 million km² (Natural Earth's lines), on a globe of radius 6371 km.
    const million = (code: string) => (areaOf(code) / perSteradian) * 6.371 ** 2;
    expect(million('BR')).toBeGreaterThan(8.3);
    expect(million('BR')).toBeLessThan(8.8);
    expect(million('IN')).toBeGreaterThan(3);
    expect(million('IN')).toBeLessThan(3.4);
  });
});
