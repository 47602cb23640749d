import { expect, test } from 'vitest';
import { cutToWidth, textWidth } from './text-width';

test('a line is as wide as the sum of its letters in the font metrics', () => {
  // Helvetica: u 556, s 500, - 333, e 556, a 556, s 500, t 278, - 333, 1 556 = 4168 thousandths.
  expect(textWidth('us-east-1', 10)).toBeCloseTo(41.68, 6);
  // Helvetica-Bold: T 611, i 278, e 556, r 389, space 278, 0 556 = 2668 thousandths.
  expect(textWidth('Tier 0', 20, true)).toBeCloseTo(53.36, 6);
});

test('letters that no metrics know take room too, those written in squares a whole size', () => {
  expect(textWidth('東京', 12)).toBeCloseTo(24, 6);
  expect(textWidth('é', 10)).toBeGreaterThan(5.56);
});

test('what does not fit ends with an ellipsis and fits then', () => {
  const long = 'A title of a service that goes on and on';
  const cut = cutToWidth(long, 100, 12);
  expect(cut.endsWith('…')).toBe(true);
  expect(textWidth(cut, 12)).toBeLessThanOrEqual(100);
  expect(cutToWidth('short', 100, 12)).toBe('short');
});
