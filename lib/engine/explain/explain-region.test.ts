import { expect, test } from 'vitest';
import { defaultAssumptions, findRegion, withOverrides, type Region } from '..';
import { regionFacts } from '../facts/region-facts';
import { ms } from '../units';
import {
  explainOutageLength,
  explainOutageRate,
  explainPrice,
  explainRegionPair,
  explainUsersTrip,
  explainVcpuHour,
} from './explain-region';

function region(id: string): Region {
  const found = findRegion(id);
  if (!found) throw new Error(`no region ${id}`);
  return found;
}

const virginia = regionFacts(region('aws:us-east-1'), defaultAssumptions);

test('a round trip has the value that the neighbours show, and its source', () => {
  const [nearest] = virginia.ownNeighbours;
  const tree = explainRegionPair(virginia, region('aws:us-east-2'), defaultAssumptions);
  expect(nearest?.to).toBe('aws:us-east-2');
  expect(tree.value).toBe(nearest?.rttMs);
  expect(tree.inputs[0]?.source).toMatchObject({ kind: 'measured', asOf: '2023-03-08' });
});

test('a vCPU is the machine by its cores: 0.096 ÷ 2', () => {
  const tree = explainVcpuHour(virginia);
  expect(tree.value).toBe(0.048);
  expect(tree.inputs.map(({ value }) => value)).toEqual([0.096, 2]);
  expect(tree.inputs[0]?.source).toMatchObject({ id: 'price.aws:us-east-1.m6i.large' });
});

test('a price that no table has says so instead of a number', () => {
  const { prices, ...rest } = regionFacts(region('aws:ap-east-2'), defaultAssumptions);
  const disk = explainPrice('A GB of disk', 'USD/GB-month', 'price.x.disk', prices.diskGbMonth);
  expect(disk).toMatchObject({ value: null, because: 'no price table has it' });
  expect(explainVcpuHour({ ...rest, prices }).value).toBeNull();
});

test('a stated price carries its mark into the tree', () => {
  const stated = withOverrides(defaultAssumptions, [
    { id: 'price.aws:us-east-1.disk', value: 0.05, unit: 'USD/GB-month', scope: 'workspace' },
  ]);
  const { diskGbMonth } = regionFacts(region('aws:us-east-1'), stated).prices;
  const tree = explainPrice('Disk', 'USD/GB-month', 'price.aws:us-east-1.disk', diskGbMonth);
  expect(tree.value).toBe(0.05);
  expect(tree.source).toMatchObject({
    overridden: { scope: 'workspace', default: { value: 0.08 } },
  });
});

test('outages: the rate from its counts, the lengths from the lognormal law', () => {
  const rate = explainOutageRate(virginia.outages.rate);
  expect(rate.inputs.map(({ value }) => value)).toEqual([6, 5.3]);
  expect(
    explainOutageRate(regionFacts(region('aws:cn-north-1'), defaultAssumptions).outages.rate),
  ).toMatchObject({ inputs: [], source: { kind: 'judgement', low: 0.03, high: 0.3 } });
  expect(explainOutageLength(virginia.outages, 'median').value).toBeCloseTo(Math.exp(1.75), 9);
  expect(explainOutageLength(virginia.outages, 'p90').inputs.map(({ value }) => value)).toEqual([
    1.75, 1.05,
  ]);
});

test('the way of users is the round trip with their last mile, and the tree adds up', () => {
  const paris = { name: 'paris', at: { lat: 48.86, lon: 2.35 } };
  for (const users of [paris, { ...paris, lastMileMs: ms(45) }]) {
    const tree = explainUsersTrip(users, region('aws:eu-west-3'), defaultAssumptions);
    const parts = tree.inputs.map(({ value }) => Number(value));
    expect(parts).toHaveLength(2);
    expect(tree.value).toBeCloseTo((parts[0] ?? 0) + (parts[1] ?? 0), 9);
    expect(parts[1]).toBe('lastMileMs' in users ? 45 : 8);
  }
});
