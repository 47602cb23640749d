import { describe, expect, it } from 'vitest';
import { overlaps, type Box } from './box';
import { curve } from './curve';
import { fitView } from './fit';
import { layOut, layouts, type Measures } from './layout';
import { project } from './projection';
import { mercator } from './projections/mercator';
import type { PopulationView } from './scene/populations';
import type { Scene } from './scene/scene';
import type { SiteView } from './scene/sites';

const measures: Measures = {
  cards: [
    { width: 214, height: 70 },
    { width: 118, height: 32 },
  ],
  population: () => ({ width: 120, height: 34 }),
  link: () => ({ width: 190, height: 22 }),
  flow: () => ({ width: 70, height: 22 }),
  region: () => ({ width: 70, height: 16 }),
};

const site = (index: number, lat: number, lon: number): SiteView => ({
  key: `s${index}`,
  index,
  region: `aws:r${index}`,
  place: '',
  downBy: null,
  at: project({ lat, lon }),
  role: 'active',
  writer: false,
  zones: 3,
  state: 'serving',
  loadRps: 0,
  beforeRps: 0,
  capacityRps: 100,
  utilization: 0,
  safeUtilization: null,
  monthlyUsd: null,
  isCostLowerBound: false,
  worst: null,
});

const population = (index: number, lat: number, lon: number, radius = 20): PopulationView => ({
  key: `p${index}`,
  index,
  name: `p${index}`,
  at: project({ lat, lon }),
  users: 100 - index,
  radius,
  requestMs: 50,
  felt: 1,
  beforeMs: 50,
  region: null,
  unserved: null,
  worst: null,
});

const virginia = site(0, 38.9, -77.4);
const oregon = site(1, 45.8, -119.7);
const payments: Scene = {
  sites: [virginia, oregon],
  populations: [population(0, 40.7, -74), population(1, 37.8, -122.4)],
  links: [
    {
      key: 'l0',
      indexes: [0],
      from: virginia.region,
      to: oregon.region,
      fromKey: 's0',
      toKey: 's1',
      both: false,
      mode: 'sync',
      lagMs: null,
      gbMonthly: null,
      width: 1.5,
      line: curve(virginia.at, oregon.at, 0.1),
      cut: false,
    },
  ],
  flows: [],
  projection: mercator,
};

const europe: Scene = {
  sites: [
    [53.3, -6.3],
    [51.5, -0.1],
    [48.9, 2.4],
    [50.1, 8.7],
    [47.4, 8.5],
    [45.5, 9.2],
    [59.3, 18.1],
    [41.6, -0.9],
  ].map(([lat = 0, lon = 0], i) => site(i, lat, lon)),
  populations: Array.from({ length: 30 }, (_, i) =>
    population(i, 36 + (i % 6) * 4, -8 + Math.floor(i / 6) * 7, 6),
  ),
  links: [],
  flows: [],
  projection: mercator,
};

function apart(boxes: readonly Box[]): boolean {
  return boxes.every((box, i) => boxes.slice(i + 1).every((other) => !overlaps(box, other)));
}

describe('the layout', () => {
  it('gives every card and label of a small option its place', () => {
    const layout = layOut(payments, [], 2.2, measures);
    expect([...layout.cards.values()].map(({ form }) => form)).toEqual([0, 0]);
    expect(layout.populations.size).toBe(2);
    expect(layout.links.size).toBe(1);
    expect(apart(layout.taken.slice(2))).toBe(true);
  });

  it('keeps cards and labels apart where a continent is full', () => {
    const layout = layOut(europe, [], 3, measures);
    const circles = europe.sites.length + europe.populations.length;
    expect(layout.cards.size).toBeGreaterThan(0);
    for (const [i, box] of layout.taken.slice(circles).entries())
      expect(layout.taken.slice(0, circles + i).filter((one) => overlaps(box, one))).toEqual([]);
  });

  it('stays as it is while something is held, and while only loads change', () => {
    const lay = layouts();
    const first = lay(payments, { measures, dots: [], zoom: 2, clusters: [], held: false });
    const busier = {
      ...payments,
      sites: payments.sites.map((one) => ({ ...one, loadRps: 99, utilization: 0.99 })),
    };
    expect(lay(busier, { measures, dots: [], zoom: 2, clusters: [], held: false })).toBe(first);
    const dragged = { ...payments, populations: [population(0, 45, -60)] };
    expect(lay(dragged, { measures, dots: [], zoom: 2, clusters: [], held: true })).toBe(first);
    expect(lay(dragged, { measures, dots: [], zoom: 2, clusters: [], held: false })).not.toBe(
      first,
    );
  });
});

describe('fitting the view', () => {
  const padding = { top: 60, right: 20, bottom: 80, left: 20 };

  it.each([
    { width: 860, height: 690 },
    { width: 390, height: 420 },
  ])('shows every card inside of the padding on a screen of $width × $height', (screen) => {
    const view = fitView(payments, screen, padding, measures);
    for (const box of layOut(payments, [], view.zoom, measures).taken) {
      expect(box.x + view.x).toBeGreaterThanOrEqual(padding.left - 1);
      expect(box.x + box.width + view.x).toBeLessThanOrEqual(screen.width - padding.right + 1);
      expect(box.y + view.y).toBeGreaterThanOrEqual(padding.top - 1);
      expect(box.y + box.height + view.y).toBeLessThanOrEqual(screen.height - padding.bottom + 1);
    }
  });

  it('keeps out of the corner where the tools are', () => {
    const screen = { width: 860, height: 690 };
    const tools = { x: 12, y: 52, width: 162, height: 150 };
    const view = fitView(payments, screen, padding, measures, tools);
    for (const box of layOut(payments, [], view.zoom, measures).taken)
      expect(overlaps({ ...box, x: box.x + view.x, y: box.y + view.y }, tools)).toBe(false);
  });

  it('shows the whole world for an empty option', () => {
    const screen = { width: 860, height: 690 };
    const empty: Scene = { sites: [], populations: [], links: [], flows: [], projection: mercator };
    expect(fitView(empty, screen, padding, measures).zoom).toBeLessThan(0.6);
  });
});
