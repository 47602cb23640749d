import { expect, test } from 'vitest';
import { rps, share, type LossFigures, type SiteLoad } from '@/lib/engine';
import { shareTicks, utilizationSeries } from './utilization-series';

const steady: SiteLoad[] = [
  { region: 'aws:us-east-1', loadRps: rps(3600), capacityRps: rps(6000), utilization: share(0.6) },
  { region: 'aws:us-west-2', loadRps: rps(3600), capacityRps: rps(6000), utilization: share(0.6) },
];
const loss: Pick<LossFigures, 'lost' | 'regions'> = {
  lost: ['aws:us-east-1'],
  regions: [{ region: 'aws:us-west-2', loadRps: rps(7200), utilization: share(1.2) }],
};

test('the survivor of two at sixty goes to 120 %, the lost site has no figure', () => {
  expect(
    utilizationSeries(steady, loss).map(({ name, lost, before, after }) => [
      name,
      lost,
      before,
      after,
    ]),
  ).toEqual([
    ['us-east-1', true, 0.6, null],
    ['us-west-2', false, 0.6, 1.2],
  ]);
});

test('without a loss there is only the steady state', () => {
  expect(utilizationSeries(steady, null).every((row) => row.after === null && !row.lost)).toBe(
    true,
  );
});

test.each([
  [0.6, [0, 0.25, 0.5, 0.75, 1]],
  [1.2, [0, 0.25, 0.5, 0.75, 1, 1.25]],
  [1.43, [0, 0.5, 1, 1.5]],
  [3, [0, 1, 2, 3]],
])('ticks up to %d are round and few', (largest, ticks) => {
  expect(shareTicks(largest)).toEqual(ticks);
});
