import { cholesky, type Matrix } from './cholesky';

/** Whether a symmetric n × n matrix is positive definite, so that correlations in it can all hold at once. */
export function isPositiveDefinite(matrix: Matrix, n: number): boolean {
  try {
    cholesky(matrix, n);
    return true;
  } catch {
    return false;
  }
}
