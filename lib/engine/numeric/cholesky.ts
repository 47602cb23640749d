/**
 * Symmetric positive definite matrices, row by row in one array, from exact operations alone (+ − × ÷ √):
 * Cholesky's factorisation (Golub and Van Loan, Matrix Computations, 4.2) and what follows from it.
 */
export type Matrix = Float64Array;

/** Lower Cholesky factor of an n × n matrix. Throws RangeError when it is not positive definite. */
export function cholesky(matrix: Matrix, n: number): Matrix {
  const factor = matrix.slice();
  for (let j = 0; j < n; j += 1) {
    const above = factor.subarray(j * n, j * n + j);
    for (let i = j; i < n; i += 1) {
      const row = factor.subarray(i * n, i * n + j);
      let sum = factor[i * n + j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (row[k] ?? 0) * (above[k] ?? 0);
      if (i > j) factor[i * n + j] = sum / (factor[j * n + j] ?? 1);
      else if (sum > 0) factor[j * n + j] = Math.sqrt(sum);
      else throw new RangeError('the matrix is not positive definite');
    }
    factor.fill(0, j * n + j + 1, (j + 1) * n);
  }
  return factor;
}

/** x of `factor · x = right`, the factor being lower triangular. */
export function solveLower(factor: Matrix, n: number, right: Float64Array): Float64Array {
  const x = right.slice();
  for (let i = 0; i < n; i += 1) {
    const row = factor.subarray(i * n, i * n + i);
    let sum = x[i] ?? 0;
    for (let k = 0; k < i; k += 1) sum -= (row[k] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (factor[i * n + i] ?? 1);
  }
  return x;
}

/** x of `matrix · x = right`, from the matrix' Cholesky factor. */
export function solveCholesky(factor: Matrix, n: number, right: Float64Array): Float64Array {
  const x = solveLower(factor, n, right);
  for (let i = n - 1; i >= 0; i -= 1) {
    const row = factor.subarray(i * n, i * n + i);
    const xi = (x[i] ?? 0) / (factor[i * n + i] ?? 1);
    x[i] = xi;
    for (let k = 0; k < i; k += 1) x[k] = (x[k] ?? 0) - (row[k] ?? 0) * xi;
  }
  return x;
}
