import { expect, test } from 'vitest';
import { defaultAssumptions, findRegion, type Region } from '..';
import { ms, rps } from '../units';
import { tripsFrom } from './trips-from';

function region(id: string): Region {
  const found = findRegion(id);
  if (!found) throw new Error(`no region ${id}`);
  return found;
}

const virginia = region('aws:us-east-1');
const users = {
  name: 'ashburn',
  at: virginia.at,
  country: 'US',
  users: 1,
  peakRps: rps(1),
  lastMileMs: ms(45),
};

test('to regions measured where a table has the pair, to users estimated with their last mile in it', () => {
  const trips = tripsFrom(
    virginia,
    {
      regions: [virginia, region('aws:eu-west-1'), region('aws:mx-central-1')],
      populations: [users],
    },
    defaultAssumptions,
  );
  expect(trips.map(({ to, source }) => [to, source])).toEqual([
    ['aws:mx-central-1', 'estimated'],
    ['aws:eu-west-1', 'measured'],
    ['ashburn', 'estimated'],
  ]);
  // cloudping's median of 2023.
  expect(trips[1]).toMatchObject({ rttMs: 69.5, asOf: '2023-03-08' });
  // In the same town: a millisecond inside the region, and the users' own 45 ms.
  expect(trips[2]?.rttMs).toBe(46);
  for (const { lowMs, rttMs, highMs } of trips) {
    expect(lowMs).toBeLessThanOrEqual(rttMs);
    expect(highMs).toBeGreaterThanOrEqual(rttMs);
  }
});

test('nobody to reach, no trips', () => {
  expect(tripsFrom(virginia, { regions: [virginia], populations: [] }, defaultAssumptions)).toEqual(
    [],
  );
});
