import { expect, test } from 'vitest';
import { cholesky } from '@/lib/engine/numeric/cholesky';
import { eigen, inverse, multiply } from './linear-algebra';

test('inverts a matrix as by hand', () => {
  // [[4, 2], [2, 5]] has determinant 16: its inverse is [[5, −2], [−2, 4]] ÷ 16.
  const inverted = inverse(cholesky(Float64Array.of(4, 2, 2, 5), 2), 2);
  [5 / 16, -2 / 16, -2 / 16, 4 / 16].forEach((cell, i) =>
    expect(inverted[i]).toBeCloseTo(cell, 14),
  );
});

test('multiplies as by hand', () => {
  expect([...multiply(Float64Array.of(1, 2, 3, 4), Float64Array.of(0, 1, 1, 0), 2)]).toEqual([
    2, 1, 4, 3,
  ]);
});

test('finds eigenvalues as by hand, largest by size first, with their vectors', () => {
  // [[1, 2], [2, −2]]: λ² + λ − 6 = 0, so −3 and 2; the vector of −3 is (1, −2) ÷ √5.
  const { values, vectors } = eigen(Float64Array.of(1, 2, 2, -2), 2);
  expect(values[0]).toBeCloseTo(-3, 12);
  expect(values[1]).toBeCloseTo(2, 12);
  const [x = 0, y = 0] = vectors[0] ?? [];
  expect(y / x).toBeCloseTo(-2, 12);
  expect(x * x + y * y).toBeCloseTo(1, 12);
});
