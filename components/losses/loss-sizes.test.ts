import { expect, test } from 'vitest';
import { lossSizes } from './loss-sizes';

const said = (sites: number) =>
  lossSizes(sites).map(({ label, hint }) => `${label}: ${hint}`.replaceAll('\u202f', ' '));

test('as many sites as there are may be lost at once', () => {
  expect(said(1)).toEqual(['One site: 1 loss']);
  expect(said(3)).toEqual(['One site: 3 losses', 'Up to two: 6 losses', 'Up to three: 7 losses']);
});

test('sets that are too many to look at are left out, pairs never', () => {
  // C(20,1..4) = 20 + 190 + 1 140 + 4 845 = 6 195; five at once make it 21 699.
  expect(said(20).at(-1)).toBe('Up to four: 6 195 losses');
  expect(said(40)).toEqual(['One site: 40 losses', 'Up to two: 820 losses']);
  expect(lossSizes(150).at(-1)?.k).toBe(2);
});
