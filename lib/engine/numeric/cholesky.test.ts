import { expect, test } from 'vitest';
import { cholesky, solveCholesky, solveLower } from './cholesky';

// By hand: [[4, 2], [2, 5]] = L·Lᵀ with L = [[2, 0], [1, 2]].
const matrix = Float64Array.of(4, 2, 2, 5);

test('factors a matrix as by hand', () => {
  expect([...cholesky(matrix, 2)]).toEqual([2, 0, 1, 2]);
});

test('solves with the factor as by hand', () => {
  const factor = cholesky(matrix, 2);
  // 2x = 6, x + 2y = 7.
  expect([...solveLower(factor, 2, Float64Array.of(6, 7))]).toEqual([3, 2]);
  // 4x + 2y = 8, 2x + 5y = 12.
  expect([...solveCholesky(factor, 2, Float64Array.of(8, 12))]).toEqual([1, 2]);
});

test('refuses a matrix that is not positive definite', () => {
  expect(() => cholesky(Float64Array.of(1, 2, 2, 1), 2)).toThrow(RangeError);
});
