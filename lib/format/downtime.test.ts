import { expect, test } from 'vitest';
import { downtime } from './downtime';
import { text } from './words';

test.each([
  [525.6, '526 min'],
  [52.56, '52.6 min'],
  [5.256, '5.26 min'],
  [0.5256, '0.53 min'],
  [0.0004, '0 min'],
  [0, '0 min'],
  [12_345, '12 345 min'],
  [null, 'unknown'],
])('%s minutes', (minutes, expected) => {
  expect(text(downtime(minutes)).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(expected);
});
