import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultAssumptions } from '../assumptions';
import { evaluate, trafficOf } from '../evaluate';
import { explain } from '../explain';
import type { Architecture, Option, Site } from '../model';
import { rps, share } from '../units';

/** All reads and writes at one hour of the day: 1 from `from` to `to`, else nothing. */
const day = (from: number, to: number) =>
  Array.from({ length: 24 }, (_, hour) => share(hour >= from && hour < to ? 1 : 0));

const site = (region: Site['region'], rest: Partial<Site>): Site => ({
  region,
  role: 'active',
  writer: false,
  capacityRps: rps(1000),
  ...rest,
});

/** London works from 8 to 16, New York from 14 to 22, UTC. */
function twoDesks(sites: readonly Site[]): Architecture {
  const option: Option = {
    name: 'drawn',
    sites,
    links: [],
    homes: {},
    routing: { strategy: 'latency', weights: {}, strayShare: share(0) },
    health: null,
    failover: { mode: 'automatic', targets: {} },
  };
  return {
    metadata: { name: 'desks' },
    requirements: { claims: [] },
    demand: {
      reads: share(0.5),
      populations: [
        {
          name: 'london',
          at: { lat: 51.51, lon: -0.13 },
          country: 'GB',
          users: 1,
          peakRps: rps(100),
          daily: day(8, 16),
        },
        {
          name: 'new-york',
          at: { lat: 40.71, lon: -74.01 },
          country: 'US',
          users: 1,
          peakRps: rps(100),
          daily: day(14, 22),
        },
      ],
    },
    data: [],
    business: null,
    dependencies: [],
    customRegions: [],
    assumptions: [],
    options: [option],
  };
}

const shifts = (handOver: number) =>
  twoDesks([
    site('aws:us-east-1', { writer: true, writerHours: { from: handOver, to: 0 } }),
    site('aws:eu-west-2', { writerHours: { from: 0, to: handOver } }),
  ]);

const writesOf = (architecture: Architecture) => {
  const [option] = architecture.options;
  if (!option) throw new Error('no option');
  const { felt, network } = trafficOf(architecture, option, defaultAssumptions);
  return felt
    .filter(({ kind }) => kind === 'write')
    .map((strand) => ({
      population: network.populations[strand.population]?.population.name,
      writer: network.sites[strand.site]?.region,
      rps: strand.rps,
    }));
};

describe('a writer that follows the day', () => {
  it('takes the writes of its hours', () => {
    // By hand: at 14:00 London has 6 of its 8 hours behind it, New York none: 50 × 6/8 and 50 × 2/8.
    expect(writesOf(shifts(14))).toEqual([
      { population: 'london', writer: 'aws:eu-west-2', rps: 37.5 },
      { population: 'london', writer: 'aws:us-east-1', rps: 12.5 },
      { population: 'new-york', writer: 'aws:us-east-1', rps: 50 },
    ]);
  });

  it('leaves hours that nobody has to the writer', () => {
    const desks = twoDesks([
      site('aws:us-east-1', { writer: true }),
      site('aws:eu-west-2', { writerHours: { from: 8, to: 12 } }),
    ]);
    expect(writesOf(desks)).toEqual([
      { population: 'london', writer: 'aws:us-east-1', rps: 25 },
      { population: 'london', writer: 'aws:eu-west-2', rps: 25 },
      { population: 'new-york', writer: 'aws:us-east-1', rps: 50 },
    ]);
  });

  it('loses and adds no load, whatever its hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 23 }), (handOver) => {
        const total = writesOf(shifts(handOver)).reduce((sum, one) => sum + one.rps, 0);
        expect(total).toBeCloseTo(100, 9);
      }),
    );
  });

  it('is felt: a desk that writes in its own hours waits for no ocean, and the explanation agrees', () => {
    const fixed = twoDesks([
      site('aws:us-east-1', { writer: true }),
      site('aws:eu-west-2', { role: 'read' }),
    ]);
    const p95 = (architecture: Architecture) =>
      evaluate(architecture, defaultAssumptions).options[0]?.latency.p95Ms ?? NaN;
    expect(p95(shifts(14))).toBeLessThan(p95(fixed));
    const [option] = evaluate(shifts(14), defaultAssumptions).options;
    for (const figure of ['p95Ms', 'populations[london].writeMs']) {
      const tree = explain(shifts(14), defaultAssumptions, 'drawn', `latency.${figure}`);
      const value =
        figure === 'p95Ms' ? option?.latency.p95Ms : option?.latency.populations[0]?.writeMs;
      expect(tree?.value, figure).toBe(value);
    }
  });
});
