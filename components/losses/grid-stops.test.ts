import { expect, test } from 'vitest';
import { nextStop, type StopsOfRow } from './grid-stops';

const columns = ['name', 'a', 'b', 'c', 'served'];
const rows: readonly StopsOfRow[] = [
  { row: '', columns: ['a', 'b', 'c'] },
  { row: 'a', columns: ['name', 'b', 'c', 'served'] },
  { row: 'b', columns: ['name', 'a', 'c', 'served'] },
  { row: 'a+b+c', columns: ['name', 'served'] },
];
const go = (row: string, column: string, key: string, control = false) => {
  const to = nextStop(rows, columns, { row, column }, key, control);
  return to === null ? null : `${to.row}/${to.column}`;
};

test('left and right pass over what is lost and end at the edges', () => {
  expect(go('a', 'name', 'ArrowRight')).toBe('a/b');
  expect(go('b', 'a', 'ArrowRight')).toBe('b/c');
  expect(go('b', 'served', 'ArrowRight')).toBe('b/served');
  expect(go('a', 'name', 'ArrowLeft')).toBe('a/name');
});

test('up and down keep the column, or take the nearest before it', () => {
  expect(go('a', 'c', 'ArrowDown')).toBe('b/c');
  expect(go('a', 'b', 'ArrowDown')).toBe('b/a');
  expect(go('b', 'c', 'ArrowDown')).toBe('a+b+c/name');
  expect(go('a', 'name', 'ArrowUp')).toBe('/a');
  expect(go('a+b+c', 'served', 'ArrowDown')).toBe('a+b+c/served');
});

test('Home and End go along the row, with Control to the first and the last row', () => {
  expect(go('a', 'c', 'Home')).toBe('a/name');
  expect(go('a', 'c', 'End')).toBe('a/served');
  expect(go('b', 'name', 'End', true)).toBe('a+b+c/name');
  expect(go('b', 'c', 'Home', true)).toBe('/c');
  expect(go('', 'a', 'PageDown')).toBe('a+b+c/name');
});

test('other keys, and rows that are gone, mean nothing', () => {
  expect(go('a', 'b', 'Enter')).toBeNull();
  expect(go('gone', 'b', 'ArrowDown')).toBeNull();
});
