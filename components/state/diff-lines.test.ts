import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { diffHunks, diffLines } from './diff-lines';

const said = (before: string[], after: string[]): string[] =>
  diffLines(before, after).map(
    ({ is, text }) => `${{ same: ' ', removed: '-', added: '+' }[is]}${text}`,
  );

test('a changed line goes and comes where it stands', () => {
  expect(said(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([' a', '-b', '+x', ' c']);
});

test('added and removed lines keep their neighbours', () => {
  expect(said(['a', 'c'], ['a', 'b', 'c'])).toEqual([' a', '+b', ' c']);
  expect(said(['a', 'b', 'c'], ['a', 'c'])).toEqual([' a', '-b', ' c']);
  expect(said([], ['a'])).toEqual(['+a']);
  expect(said(['a'], ['a'])).toEqual([' a']);
});

test('each line has the number it bears on its side', () => {
  expect(diffLines(['a', 'b'], ['b', 'c'])).toEqual([
    { is: 'removed', text: 'a', before: 1, after: null },
    { is: 'same', text: 'b', before: 2, after: 1 },
    { is: 'added', text: 'c', before: null, after: 2 },
  ]);
});

test('far changes are separate stretches, near ones are one', () => {
  const before = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
  const after = ['one', '2', '3', '4', '5', '6', '7', '8', 'nine'];
  const hunks = diffHunks(diffLines(before, after), 1);
  expect(hunks.map((hunk) => hunk.map((line) => line.text))).toEqual([
    ['1', 'one', '2'],
    ['8', '9', 'nine'],
  ]);
});

test('both sides can be read back out of the comparison', () => {
  const lines = array(constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  assert(
    property(lines, lines, (before, after) => {
      const diff = diffLines(before, after);
      expect(diff.filter((l) => l.is !== 'added').map((l) => l.text)).toEqual(before);
      expect(diff.filter((l) => l.is !== 'removed').map((l) => l.text)).toEqual(after);
    }),
  );
});
