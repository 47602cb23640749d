import { expect, it, vi } from 'vitest';
import { rowMapper } from './row-mapper';

const rows = [{ n: 1 }, { n: 2 }, { n: 3 }];
const itself = <Row>(row: Row): Row => row;

it('makes only the row that changed, and gives the old list where none did', () => {
  const map = rowMapper<{ n: number }, { twice: number }>();
  const make = vi.fn((row: { n: number }) => ({ twice: row.n * 2 }));
  const first = map(rows, ['x'], itself, make);
  expect(map(rows, ['x'], itself, make)).toBe(first);
  expect(make).toHaveBeenCalledTimes(3);
  const changed = map(
    rows.map((row, i) => (i === 1 ? { n: 5 } : row)),
    ['x'],
    itself,
    make,
  );
  expect(make).toHaveBeenCalledTimes(4);
  expect(changed).toEqual([{ twice: 2 }, { twice: 10 }, { twice: 6 }]);
  expect(changed[0]).toBe(first[0]);
});

it('makes all again when what they share changed, and keeps those that come out alike', () => {
  const map = rowMapper<{ n: number }, { shown: number }>();
  const first = map(rows, [1], itself, (row) => ({ shown: row.n }));
  const second = map(rows, [2], itself, (row) => ({ shown: row.n === 3 ? 9 : row.n }));
  expect(second[0]).toBe(first[0]);
  expect(second[2]).toEqual({ shown: 9 });
});

it('follows what a row is drawn from besides itself', () => {
  const map = rowMapper<{ n: number }, { sum: number }>();
  map(
    rows,
    [],
    () => 0,
    (row) => ({ sum: row.n }),
  );
  const next = map(
    rows,
    [],
    (_, i) => i,
    (row, i) => ({ sum: row.n + i }),
  );
  expect(next).toEqual([{ sum: 1 }, { sum: 3 }, { sum: 5 }]);
});
