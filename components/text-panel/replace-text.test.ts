import { assert, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { changeBetween } from './replace-text';

it('touches only what differs', () => {
  expect(changeBetween('zones: 3\nx: 1\n', 'zones: 4\nx: 1\n')).toEqual({
    from: 7,
    to: 8,
    insert: '4',
  });
  expect(changeBetween('aa', 'aaa')).toEqual({ from: 2, to: 2, insert: 'a' });
  expect(changeBetween('same', 'same')).toBeNull();
});

it('turns any text into any other', () => {
  assert(
    property(string(), string(), (before, after) => {
      const change = changeBetween(before, after);
      const made =
        change === null
          ? before
          : before.slice(0, change.from) + change.insert + before.slice(change.to);
      expect(made).toBe(after);
    }),
  );
});
