import { expect, test } from 'vitest';
import { compareCells } from './compare-cells';

test('numbers by size, words as in a dictionary, numbers in words counted', () => {
  expect([10, 9, -1].sort(compareCells)).toEqual([-1, 9, 10]);
  expect(['us-west-10', 'us-west-2', 'Éire', 'eu'].sort(compareCells)).toEqual([
    'Éire',
    'eu',
    'us-west-2',
    'us-west-10',
  ]);
});
