import { describe, expect, test } from 'vitest';
import {
  defaultAssumptions,
  evaluate,
  seconds,
  share,
  withOverrides,
  type Option,
  type Site,
} from '..';
import { architecture, option, population, site } from '../../testing/architecture';

/**
 * The closed form against two methods that share nothing with it: outages drawn one by one on a timeline,
 * overlaps and all, and Markov chains solved as linear equations.
 */
const perYear = { east: 1.13, west: 0.09, common: 0.1 };
const regionHours = { mu: 1.75, sigma: 1.05 };
const commonHours = { mu: 0.69, sigma: 0.8 };
const hoursPerYear = 8760;

const newYork = population('ny', 700);
const sanFrancisco = population('sf', 300, { at: { lat: 37.77, lon: -122.42 } });

/** Yearly downtime of two sites, minutes. `decideS`: what the failover takes, but for a second's probe. */
function downtime(
  sites: readonly [Site, Site],
  failover: { readonly success: number; readonly decideS: number },
  commonCausesPerYear = 0,
): number {
  const drawn: Option = option(sites, {
    health: { intervalS: seconds(1), failures: 1 },
    failover: {
      mode: 'hybrid',
      decideS: seconds(failover.decideS),
      promoteS: seconds(0),
      success: share(failover.success),
      targets: {},
    },
    routing: { ttlS: seconds(0) },
  });
  const doc = architecture([newYork, sanFrancisco], [drawn]);
  const assumptions = withOverrides(defaultAssumptions, [
    {
      id: 'outage-rate.common-cause',
      value: commonCausesPerYear,
      unit: 'per year',
      scope: 'tried',
    },
    { id: 'parameter.plannedDowntime', value: 0, unit: 'min a year', scope: 'tried' },
  ]);
  return evaluate(doc, assumptions).options[0]?.availability.downtimeMinutesPerYear ?? Number.NaN;
}

const both = (capacity: number): readonly [Site, Site] => [
  site('aws:us-east-1', capacity, { zones: 12 }),
  site('aws:us-west-2', capacity, { zones: 12 }),
];

describe('outages drawn one by one', () => {
  /** Numbers from 0 to 1, the same ones every time (Park and Miller, 1988). */
  function numbers(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
  }

  interface Outage {
    readonly from: number;
    readonly to: number;
    readonly works: boolean;
  }

  type Stretch = readonly [from: number, to: number];

  function outages(
    next: () => number,
    years: number,
    rate: number,
    law: { readonly mu: number; readonly sigma: number },
    success: number,
  ): Outage[] {
    const all: Outage[] = [];
    let at = 0;
    for (;;) {
      at += (-Math.log(next()) / rate) * hoursPerYear;
      if (at > years * hoursPerYear) return all;
      const normal = Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
      const hours = Math.exp(law.mu + law.sigma * normal);
      all.push({ from: at, to: at + hours, works: next() < success });
    }
  }

  /** Hours in which at least one of the stretches is under way. */
  function covered(stretches: readonly Stretch[]): number {
    let hours = 0;
    let until = -Infinity;
    for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
      if (to <= until) continue;
      hours += to - Math.max(from, until);
      until = to;
    }
    return hours;
  }

  const overlaps = (a: readonly Outage[], b: readonly Outage[]): Stretch[] => {
    let first = 0;
    return a.flatMap(({ from, to }) => {
      while (first < b.length && (b[first]?.from ?? 0) < from - 10 * hoursPerYear) first += 1;
      const found: Stretch[] = [];
      for (let n = first; n < b.length && (b[n]?.from ?? Infinity) < to; n += 1) {
        const other = b[n];
        if (other && other.to > from)
          found.push([Math.max(from, other.from), Math.min(to, other.to)]);
      }
      return found;
    });
  };

  /** Downtime a year by a simulation in batches, minutes, with the standard error of its mean. */
  function simulated(success: number, rtoHours: number) {
    const next = numbers(20_261_120);
    const years = 4000;
    const batches = Array.from({ length: 100 }, () => {
      const east = outages(next, years, perYear.east, regionHours, success);
      const west = outages(next, years, perYear.west, regionHours, success);
      const common = outages(next, years, perYear.common, commonHours, 1);
      const everyone = [
        ...common.map(({ from, to }): Stretch => [from, to]),
        ...overlaps(east, west),
      ];
      const usersOf = (own: readonly Outage[]) =>
        covered([
          ...everyone,
          ...own.map(({ from, to, works }): Stretch => [
            from,
            works ? Math.min(to, from + rtoHours) : to,
          ]),
        ]);
      return (60 * (0.7 * usersOf(east) + 0.3 * usersOf(west))) / years;
    });
    const mean = batches.reduce((sum, x) => sum + x, 0) / batches.length;
    const variance = batches.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (batches.length - 1);
    return { mean, error: Math.sqrt(variance / batches.length) };
  }

  test.each([
    { success: 0.9, decideS: 149 },
    { success: 0.6, decideS: 3599 },
    { success: 1, decideS: 14_399 },
  ])(
    'two sites, s = $success, RTO = $decideS s and one: within four standard errors',
    (failover) => {
      const { mean, error } = simulated(failover.success, (failover.decideS + 1) / 3600);
      expect(error / mean).toBeLessThan(0.02);
      expect(Math.abs(downtime(both(1000), failover, perYear.common) - mean)).toBeLessThan(
        4 * error,
      );
    },
  );
});

describe('Markov chains, solved', () => {
  const repair = 1 / Math.exp(regionHours.mu + regionHours.sigma ** 2 / 2);
  const failEast = perYear.east / hoursPerYear;
  const failWest = perYear.west / hoursPerYear;

  /** Long-run shares of the states of a chain, from its rates by Gauss's elimination. */
  function stationary(rates: readonly (readonly [from: number, to: number, rate: number])[]) {
    const n = Math.max(...rates.flatMap(([from, to]) => [from, to])) + 1;
    const width = n + 1;
    const m = new Float64Array(n * width);
    const at = (row: number, column: number) => m[row * width + column] ?? 0;
    const put = (row: number, column: number, value: number) => {
      m[row * width + column] = value;
    };
    // Σᵢ πᵢ qᵢⱼ = 0 for every state j but the last, and Σ π = 1.
    for (const [from, to, rate] of rates) {
      put(to, from, at(to, from) + rate);
      put(from, from, at(from, from) - rate);
    }
    m.fill(1, (n - 1) * width);
    for (let column = 0; column < n; column += 1) {
      let best = column;
      for (let row = column; row < n; row += 1) {
        if (Math.abs(at(row, column)) > Math.abs(at(best, column))) best = row;
      }
      for (let k = 0; k <= n; k += 1) {
        const held = at(column, k);
        put(column, k, at(best, k));
        put(best, k, held);
      }
      for (let row = 0; row < n; row += 1) {
        const factor = row === column ? 0 : at(row, column) / at(column, column);
        for (let k = column; k <= n; k += 1) put(row, k, at(row, k) - factor * at(column, k));
      }
    }
    return Array.from({ length: n }, (_, i) => at(i, n) / at(i, i));
  }

  /** Minutes a year from a share of the time. */
  const minutes = (part: number) => 525_600 * part;

  test('the elimination finds what is known of two states: λ ÷ (λ + μ)', () => {
    const [, down] = stationary([
      [0, 1, 0.002],
      [1, 0, 0.1],
    ]);
    expect(down).toBeCloseTo(0.002 / 0.102, 14);
  });

  test.each([0.5, 0.9, 0.99, 1])('one of two with coverage %d: a hot standby', (coverage) => {
    const [up, moved, uncovered, alone, none] = [0, 1, 2, 3, 4];
    const shares = stationary([
      [up, moved, coverage * failEast],
      [up, uncovered, (1 - coverage) * failEast],
      [up, alone, failWest],
      [moved, up, repair],
      [moved, none, failWest],
      [uncovered, up, repair],
      [uncovered, none, failWest],
      [alone, up, repair],
      [alone, none, failEast],
      [none, alone, repair],
      [none, moved, repair],
    ]);
    const chain = minutes((shares[uncovered] ?? 0) + (shares[none] ?? 0));
    const [east, west] = both(1200);
    const closed = downtime(
      [
        { ...east, writer: true },
        { ...west, role: 'hot' },
      ],
      {
        success: coverage,
        decideS: 0,
      },
    );
    // The failover's own second is left out of the chain; what is left is of the order of p = 0.13 %.
    const second = (60 * perYear.east * coverage) / 3600;
    expect(Math.abs((closed - second) / chain - 1)).toBeLessThan(0.004);
  });

  /** Two serving sites, each up, covered or uncovered: nine states. `down`: users without service in each. */
  function pair(coverage: number, down: (east: number, west: number) => number): number {
    const state = (east: number, west: number) => 3 * east + west;
    const rates: [number, number, number][] = [];
    for (const other of [0, 1, 2]) {
      rates.push(
        [state(0, other), state(1, other), coverage * failEast],
        [state(0, other), state(2, other), (1 - coverage) * failEast],
        [state(1, other), state(0, other), repair],
        [state(2, other), state(0, other), repair],
        [state(other, 0), state(other, 1), coverage * failWest],
        [state(other, 0), state(other, 2), (1 - coverage) * failWest],
        [state(other, 1), state(other, 0), repair],
        [state(other, 2), state(other, 0), repair],
      );
    }
    const shares = stationary(rates.filter(([, , rate]) => rate > 0));
    return shares.reduce((sum, part, i) => sum + part * down(Math.floor(i / 3), i % 3), 0);
  }

  test.each([0.5, 0.9, 0.99])(
    'two serving sites that can each bear all, coverage %d',
    (coverage) => {
      const chain = minutes(
        pair(coverage, (east, west) =>
          east > 0 && west > 0 ? 1 : (east === 2 ? 0.7 : 0) + (west === 2 ? 0.3 : 0),
        ),
      );
      const closed = downtime(both(1000), { success: coverage, decideS: 0 });
      const second = (60 * coverage * (0.7 * perYear.east + 0.3 * perYear.west)) / 3600;
      expect(Math.abs((closed - second) / chain - 1)).toBeLessThan(0.004);
    },
  );

  test.each([0.5, 0.9, 0.99])(
    'two that cannot: a failover that works stops everybody, %d',
    (coverage) => {
      const chain = minutes(
        pair(coverage, (east, west) => {
          if (east === 1 || west === 1 || (east > 0 && west > 0)) return 1;
          return (east === 2 ? 0.7 : 0) + (west === 2 ? 0.3 : 0);
        }),
      );
      const closed = downtime(both(800), { success: coverage, decideS: 0 });
      expect(Math.abs(closed / chain - 1)).toBeLessThan(0.004);
    },
  );
});
