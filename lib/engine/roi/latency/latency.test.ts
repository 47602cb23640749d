import { describe, expect, test } from 'vitest';
import { population } from '@/lib/testing/architecture';
import { ms, share } from '../../units';
import { returnOnAddedCost, returnOnAllRevenue } from '../finance/return-on-investment';
import { engagementAt } from './engagement';
import { latencyUplifts, meanUplift } from './latency-return';

const felt = (requests: Readonly<Record<string, number>>) => ({
  populations: Object.entries(requests).map(([name, at]) => ({ name, requestMs: ms(at) })),
});
const users = (name: string, count: number) => population(name, 1, { users: count });

/*
 * The economics model of the global service: 1.0, 0.8 and 1.2 million users at 50, 150 and 250 ms, $10 a
 * month from each who is fully engaged, 100k a month that becomes 250k, everybody below 100 ms afterwards.
 */
describe('the economics model', () => {
  const demand = {
    populations: [users('us', 1e6), users('eu', 0.8e6), users('asia', 1.2e6)],
  };
  const before = { us: 50, eu: 150, asia: 250 };
  const uplifts = latencyUplifts(
    { demand },
    { curve: 'step' },
    felt(before),
    felt({ us: 50, eu: 60, asia: 60 }),
  );
  const revenueBefore = demand.populations.reduce(
    (sum, { users: count }, i) =>
      sum + count * 10 * engagementAt({ curve: 'step' }, Object.values(before)[i] ?? 0),
    0,
  );
  const won = revenueBefore * meanUplift(uplifts);

  test('revenue 28.0M, 2.0M more a month, 30.0M', () => {
    expect(revenueBefore).toBeCloseTo(28e6, 4);
    expect(won).toBeCloseTo(2e6, 4);
    expect(revenueBefore + won).toBeCloseTo(30e6, 4);
  });
  test('1.85M a month more after 150k more cost', () => expect(won - 150e3).toBeCloseTo(1.85e6, 4));
  test('11 900 % of all revenue, 1 233 % on the added cost', () => {
    expect(returnOnAllRevenue(revenueBefore + won, 250e3)).toBeCloseTo(11_900, 6);
    expect(Math.round(returnOnAddedCost(won, 150e3) ?? 0)).toBe(1233);
  });
  test('users whose latency did not change win nothing', () =>
    expect(uplifts[0]).toMatchObject({ population: 'us', uplift: 0 }));
});

describe('engagement curves', () => {
  test.each([
    [0, 1],
    [99.9, 1],
    [100, 0.9],
    [299, 0.9],
    [300, 0.7],
    [500, 0.4],
    [5000, 0.4],
  ])('the step at %d ms is %d', (at, expected) =>
    expect(engagementAt({ curve: 'step' }, at)).toBe(expected),
  );
  test('a hundredth less for each 100 ms', () => {
    expect(engagementAt({ curve: 'amazon' }, 100)).toBeCloseTo(0.99, 12);
    expect(engagementAt({ curve: 'amazon' }, 300)).toBeCloseTo(0.970299, 12);
  });
  test('searches: 0.2 % fewer at 100 ms, 0.6 % fewer at 400 ms, no more beyond', () => {
    expect(engagementAt({ curve: 'google' }, 100)).toBeCloseTo(0.998, 12);
    expect(engagementAt({ curve: 'google' }, 250)).toBeCloseTo(0.996, 12);
    expect(engagementAt({ curve: 'google' }, 900)).toBeCloseTo(0.994, 12);
  });
  test('points of one’s own, in any order, level outside', () => {
    const points = [
      { ms: ms(300), engagement: share(0.8) },
      { ms: ms(100), engagement: share(1) },
    ];
    const at = (x: number) => engagementAt({ curve: 'points', points }, x);
    expect([at(20), at(150), at(200), at(1000)]).toEqual([1, 0.95, 0.9, 0.8]);
  });
});

test('nobody’s latency changes: nothing is won, whatever the curve', () => {
  const demand = { populations: [users('eu', 10)] };
  const same = felt({ eu: 180 });
  for (const curve of ['step', 'amazon', 'google'] as const) {
    expect(meanUplift(latencyUplifts({ demand }, { curve }, same, same))).toBe(0);
  }
});
