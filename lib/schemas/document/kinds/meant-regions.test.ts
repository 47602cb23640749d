import { expect, test } from 'vitest';
import { findRegion } from '@/lib/engine';
import { didYouMean, meantRegions } from './meant-regions';

test.each([
  ['aws:us-esat-1', 'aws:us-east-1'],
  ['AWS:US-EAST-1', 'aws:us-east-1'],
  ['aws/us-east-1', 'aws:us-east-1'],
  ['eu-central-1', 'aws:eu-central-1'],
  ['azure:eu-central-1', 'aws:eu-central-1'],
  ['us-east1', 'gcp:us-east1'],
  ['aws:frankfurt', 'aws:eu-central-1'],
  ['aws:oregon', 'aws:us-west-2'],
])('%s means %s', (text, meant) => {
  expect(meantRegions(text)).toEqual([meant]);
});

test.each([
  ['frankfurt', 'Frankfurt'],
  ['oracle:eu-frankfurt-1', 'Frankfurt'],
  ['São Paulo', 'São Paulo'],
  ['ireland', 'Dublin'],
])('%s may mean the regions in %s, three at most', (text, city) => {
  const meant = meantRegions(text);
  expect(meant.length).toBeGreaterThan(0);
  expect(meant.length).toBeLessThanOrEqual(3);
  for (const id of meant) expect(findRegion(id)?.city).toBe(city);
});

test('what is near to nothing means nothing', () => {
  for (const text of ['', '1', 'west', 'atlantis', 'x:y']) expect(meantRegions(text)).toEqual([]);
});

test('the question names all that it may be', () => {
  expect(didYouMean([])).toBeNull();
  expect(didYouMean(['a'])).toBe('did you mean "a"?');
  expect(didYouMean(['a', 'b', 'c'])).toBe('did you mean "a", "b" or "c"?');
});
