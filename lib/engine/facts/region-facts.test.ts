import { expect, test } from 'vitest';
import { defaultAssumptions, findRegion, regions, rttId, withOverrides, type Region } from '..';
import { regionFacts, type RegionFacts } from './region-facts';

function facts(id: string): RegionFacts {
  const region = findRegion(id);
  if (!region) throw new Error(`no region ${id}`);
  return regionFacts(region, defaultAssumptions);
}

test('neighbours are of its own partition, nearest by round trip first, itself not among them', () => {
  for (const id of ['aws:eu-central-1', 'aws:cn-north-1', 'azure:usgovvirginia']) {
    const { neighbours, ownNeighbours, partition, provider } = facts(id);
    for (const list of [neighbours, ownNeighbours]) {
      const trips = list.map(({ rttMs }) => rttMs);
      expect(trips).toEqual(trips.toSorted((a, b) => a - b));
      expect(list.map(({ to }) => to)).not.toContain(id);
      for (const { to } of list) expect(findRegion(to)?.partition).toBe(partition);
    }
    for (const { to } of ownNeighbours) expect(findRegion(to)?.provider).toBe(provider);
  }
});

test.each([
  // The Area, a country with an adequacy decision, one without and with a rule of its own.
  ['aws:eu-central-1', ['EU', 'EEA'], null, 0],
  ['aws:eu-west-2', [], 'all personal data', 0],
  ['aws:ap-south-1', [], null, 1],
])('the law of %s', (id, areas, adequacy, rules) => {
  const { law } = facts(id);
  expect(law.areas).toEqual(areas);
  expect(law.adequacy?.scope ?? null).toBe(adequacy);
  expect(law.localisation).toHaveLength(rules);
});

test('prices of one region, by hand from the tables', () => {
  const { prices, ownNeighbours } = facts('aws:us-east-1');
  // m6i.large: 0.096 USD by two vCPUs; gp3 0.08 a GB a month; 0.09 a GB out.
  expect(prices.vcpuHour).toMatchObject({ usd: 0.048, machine: 'm6i.large' });
  expect(prices.diskGbMonth.usd).toBe(0.08);
  expect(prices.toUsersGb.usd).toBe(0.09);
  const ohio = ownNeighbours.find(({ to }) => to === 'aws:us-east-2');
  expect(ohio?.transferGb.usd).toBe(0.01);
});

test('outages: counted ones with their rate, and what the lognormal law makes of their lengths', () => {
  const { outages } = facts('aws:us-east-1');
  expect(outages.rate.perYear).toBe(1.13);
  expect(outages.later?.scope).toBe('AWS, any region');
  // e^1.75, and e^(1.75 + 1.28155 × 1.05).
  expect(outages.medianHours).toBeCloseTo(5.7546, 4);
  expect(outages.p90Hours).toBeCloseTo(22.1, 1);
  const starts = outages.events.map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted().toReversed());
  expect(facts('aws:cn-north-1').outages).toMatchObject({
    later: null,
    rate: { kind: 'judgement' },
  });
});

test('every region has facts; each price is above nothing or named among the unknown', () => {
  for (const region of regions) {
    const { unknown, prices, neighbours, source, providerName } = regionFacts(
      region,
      defaultAssumptions,
    );
    const paths = unknown.map(({ path }) => path);
    for (const key of ['vcpuHour', 'diskGbMonth', 'toUsersGb'] as const) {
      const { usd } = prices[key];
      expect(usd === null, `${region.id} ${key}`).toBe(paths.includes(`prices.${key}.usd`));
      expect(usd === null || usd > 0, region.id).toBe(true);
    }
    neighbours.forEach(({ transferGb: { usd } }, index) => {
      expect(usd === null).toBe(paths.includes(`neighbours[${index}].transferGb.usd`));
      expect(usd === null || usd > 0, region.id).toBe(true);
    });
    expect(source, region.id).not.toBeNull();
    expect(providerName).not.toBe(region.provider);
  }
});

test('a region that no table has: its place is known, everything else is unknown and nothing is zero', () => {
  const own: Region = {
    id: 'custom:dc-denver',
    provider: 'custom',
    name: 'Denver hall',
    city: 'Denver hall',
    country: 'US',
    continent: 'north-america',
    at: { lat: 39.74, lon: -104.99 },
    zones: null,
    partition: 'commercial',
  };
  const { prices, zones, outages, source, unknown, ownNeighbours } = regionFacts(
    own,
    defaultAssumptions,
  );
  expect([
    zones,
    prices.vcpuHour.usd,
    prices.diskGbMonth.usd,
    prices.toUsersGb.usd,
    source,
  ]).toEqual(Array(5).fill(null));
  expect(outages.rate.kind).toBe('judgement');
  expect(ownNeighbours).toEqual([]);
  expect(unknown.map(({ path }) => path).slice(0, 4)).toEqual([
    'zones',
    'prices.vcpuHour.usd',
    'prices.diskGbMonth.usd',
    'prices.toUsersGb.usd',
  ]);
});

test('what the workspace states stands instead of the tables, with its mark', () => {
  const stated = withOverrides(defaultAssumptions, [
    { id: rttId('aws:us-east-1', 'aws:us-east-2'), value: 11, unit: 'ms', scope: 'workspace' },
    { id: 'price.aws:us-east-1.to-users', value: 0.05, unit: 'USD/GB', scope: 'workspace' },
  ]);
  const region = findRegion('aws:us-east-1');
  if (!region) throw new Error('no region');
  const { ownNeighbours, prices } = regionFacts(region, stated);
  const ohio = ownNeighbours.find(({ to }) => to === 'aws:us-east-2');
  expect(ohio).toMatchObject({ rttMs: 11, overridden: { scope: 'workspace' } });
  expect(prices.toUsersGb).toMatchObject({ usd: 0.05, overridden: { default: { value: 0.09 } } });
});
