import { assert, array, double, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterer, clusterOf, clusterSites } from './clusters';
import { project } from './projection';
import type { SiteView } from './scene/sites';

const site = (index: number, at: { x: number; y: number }): SiteView => ({
  key: `s${index}`,
  index,
  region: `aws:r${index}`,
  place: '',
  at,
  role: 'active',
  writer: false,
  zones: 3,
  state: 'serving',
  downBy: null,
  loadRps: 0,
  beforeRps: 0,
  capacityRps: 100,
  utilization: 0,
  safeUtilization: null,
  monthlyUsd: null,
  isCostLowerBound: false,
  worst: null,
});

const none: ReadonlySet<string> = new Set();
const virginia = site(0, project({ lat: 38.9, lon: -77.4 }));
const ohio = site(1, project({ lat: 40, lon: -83 }));
const oregon = site(2, project({ lat: 45.8, lon: -119.7 }));
const washington = site(3, project({ lat: 38.7, lon: -78.2 }));
const all = [virginia, ohio, oregon, washington];
const membersOf = (zoom: number, open = none) =>
  clusterSites(all, zoom, open).map(({ members }) => members.map(({ key }) => key));

describe('sites that stand close together', () => {
  it('are one on the map of the world, and come apart as one zooms in', () => {
    expect(membersOf(0.4)).toEqual([['s0', 's1', 's3']]);
    expect(membersOf(1)).toEqual([['s0', 's3']]);
    expect(membersOf(8)).toEqual([]);
  });

  it('come apart where they are open', () => {
    expect(membersOf(1, new Set(['s3']))).toEqual([]);
    expect(membersOf(0.4, new Set(['s3']))).toEqual([['s0', 's1']]);
  });

  it('stay as they are while something is dragged', () => {
    const cluster = clusterer();
    const before = cluster(all, { zoom: 1, open: none, held: false });
    const moved = [site(0, oregon.at), ohio, oregon, washington];
    expect(cluster(moved, { zoom: 1, open: none, held: true })).toBe(before);
    expect(cluster(all, { zoom: 1, open: none, held: false })).toBe(before);
  });

  it('are each in one cluster at most, whose first member they overlap', () => {
    const point = record({
      x: double({ min: 0, max: 200, noNaN: true }),
      y: double({ min: 0, max: 200, noNaN: true }),
    });
    assert(
      property(array(point, { maxLength: 40 }), (points) => {
        const sites = points.map((at, index) => site(index, at));
        const clusters = clusterSites(sites, 1, none);
        const keys = clusters.flatMap(({ members }) => members.map(({ key }) => key));
        expect(new Set(keys).size).toBe(keys.length);
        expect(clusterOf(clusters).size).toBe(keys.length);
        for (const { members } of clusters) {
          expect(members.length).toBeGreaterThan(1);
          const [first] = members;
          for (const { at } of members)
            expect(Math.hypot(at.x - (first?.at.x ?? 0), at.y - (first?.at.y ?? 0))).toBeLessThan(
              22,
            );
        }
      }),
    );
  });
});
