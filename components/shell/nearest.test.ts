import { expect, test } from 'vitest';
import { nearestQuery } from './nearest';

test.each([
  ['nearest to Brazil', 'Brazil'],
  ['near sao paulo', 'sao paulo'],
  ['Nearest regions to us-east', 'us-east'],
  ['nearest', ''],
  ['nearest to ', ''],
  ['  nearest to  tokyo ', 'tokyo'],
])('%s asks for what is near to “%s”', (typed, place) => {
  expect(nearestQuery(typed)).toBe(place);
});

test.each(['brazil', 'earnest', '', 'nearby'])('%s asks for nothing near', (typed) => {
  expect(nearestQuery(typed)).toBeNull();
});
