import { expect, test } from 'vitest';
import { findRegion, type Region } from '@/lib/engine';
import { neighbours } from './neighbours';

function region(id: string): Region {
  const found = findRegion(id);
  if (found === undefined) throw new Error(`no region ${id}`);
  return found;
}

test('nearest first, itself left out, no more than asked for', () => {
  const near = neighbours(region('aws:eu-central-1'), 5);
  expect(near).toHaveLength(5);
  expect(near.map((one) => one.region.id)).not.toContain('aws:eu-central-1');
  const distances = near.map((one) => one.distanceKm);
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));
});

test('a sovereign partition has neighbours of its own partition alone', () => {
  for (const { region: other } of neighbours(region('aws:cn-north-1'), 50)) {
    expect(other.partition).toBe('china');
  }
});
