import { expect, it } from 'vitest';
import { regions } from '@/lib/engine';
import { nearestRegion, regionTowards, type Direction } from './nearest-region';
import { project } from './projection';

const aws = regions.filter(
  ({ provider, partition }) => provider === 'aws' && partition === 'commercial',
);

it.each([
  ['Boston', 42.4, -71.1, 'aws:ca-central-1'],
  ['Richmond', 37.5, -77.4, 'aws:us-east-1'],
  ['Lyon', 45.8, 4.8, 'aws:eu-central-2'],
])('%s is nearest to the region that one sees beside it', (_, lat, lon, id) => {
  expect(nearestRegion(aws, project({ lat, lon }))?.id).toBe(id);
});

const virginia = project({ lat: 39.04, lon: -77.49 });
const others = aws.filter(({ id }) => id !== 'aws:us-east-1');

it.each<[Direction, string]>([
  ['left', 'aws:us-east-2'],
  ['up', 'aws:ca-central-1'],
])('%s of N. Virginia is %s', (direction, id) => {
  expect(regionTowards(others, virginia, direction)?.id).toBe(id);
});

it('finds nothing beyond the last region', () => {
  const auckland = project({ lat: -36.85, lon: 174.76 });
  expect(
    regionTowards(
      aws.filter(({ id }) => id !== 'aws:ap-southeast-6'),
      auckland,
      'right',
    ),
  ).toBeNull();
});
