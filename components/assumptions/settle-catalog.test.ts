import { expect, it } from 'vitest';
import { settleCatalog } from './settle-catalog';

const answering = (...lefts: readonly number[]) => {
  const rest = [...lefts];
  return () => Promise.resolve({ ok: true, value: { left: rest.shift() ?? 0 } } as const);
};

it('goes on until none is left, and tells how many are', async () => {
  const told: number[] = [];
  expect(await settleCatalog(answering(20, 10, 0), (left) => told.push(left))).toBe(true);
  expect(told).toEqual([20, 10, 0]);
});

it('gives up where nothing moves or the server fails', async () => {
  expect(await settleCatalog(answering(5, 5, 5))).toBe(false);
  const failing = () =>
    Promise.resolve({ ok: false, error: { kind: 'internal', message: 'no' } } as const);
  expect(await settleCatalog(failing)).toBe(false);
});
