import type { Matrix } from '@/lib/engine/numeric/cholesky';

/** Inverse of a symmetric matrix from its Cholesky factor. */
export function inverse(factor: Matrix, n: number): Matrix {
  // Rows of the inverse factor, transposed: column j of L⁻¹ has zeros above j.
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    const row = lower.subarray(i * n, i * n + i + 1);
    for (let k = 0; k < i; k += 1) {
      const f = factor[i * n + k] ?? 0;
      if (f === 0) continue;
      const above = lower.subarray(k * n, k * n + k + 1);
      for (let j = 0; j <= k; j += 1) row[j] = (row[j] ?? 0) - f * (above[j] ?? 0);
    }
    row[i] = 1;
    const pivot = factor[i * n + i] ?? 1;
    for (let j = 0; j <= i; j += 1) row[j] = (row[j] ?? 0) / pivot;
  }
  const result = new Float64Array(n * n);
  for (let k = 0; k < n; k += 1) {
    const row = lower.subarray(k * n, k * n + k + 1);
    for (let i = 0; i <= k; i += 1) {
      const f = row[i] ?? 0;
      if (f === 0) continue;
      const out = result.subarray(i * n, i * n + i + 1);
      for (let j = 0; j <= i; j += 1) out[j] = (out[j] ?? 0) + f * (row[j] ?? 0);
    }
  }
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < i; j += 1) result[j * n + i] = result[i * n + j] ?? 0;
  }
  return result;
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by Jacobi's rotations, largest eigenvalue by size
 * first: `vectors[k]` belongs to `values[k]`.
 */
export function eigen(symmetric: Matrix, n: number): { values: number[]; vectors: Float64Array[] } {
  const a = symmetric.slice();
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) v[i * n + i] = 1;
  const at = (m: Matrix, i: number, j: number) => m[i * n + j] ?? 0;
  for (let sweep = 0; sweep < 60; sweep += 1) {
    let off = 0;
    for (let p = 0; p < n; p += 1) for (let q = 0; q < p; q += 1) off += at(a, p, q) ** 2;
    if (off < 1e-22) break;
    for (let p = 1; p < n; p += 1) {
      for (let q = 0; q < p; q += 1) {
        const apq = at(a, p, q);
        if (Math.abs(apq) < 1e-300) continue;
        const theta = (at(a, q, q) - at(a, p, p)) / (2 * apq);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < n; k += 1) {
          const [kp, kq] = [at(a, k, p), at(a, k, q)];
          a[k * n + p] = c * kp - s * kq;
          a[k * n + q] = s * kp + c * kq;
        }
        for (let k = 0; k < n; k += 1) {
          const [pk, qk] = [at(a, p, k), at(a, q, k)];
          a[p * n + k] = c * pk - s * qk;
          a[q * n + k] = s * pk + c * qk;
          const [vp, vq] = [at(v, p, k), at(v, q, k)];
          v[p * n + k] = c * vp - s * vq;
          v[q * n + k] = s * vp + c * vq;
        }
      }
    }
  }
  const order = Array.from({ length: n }, (_, k) => k).sort(
    (x, y) => Math.abs(at(a, y, y)) - Math.abs(at(a, x, x)),
  );
  return {
    values: order.map((k) => at(a, k, k)),
    vectors: order.map((k) => v.slice(k * n, (k + 1) * n)),
  };
}

/** The product of two square matrices. */
export function multiply(a: Matrix, b: Matrix, n: number): Matrix {
  const result = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    const out = result.subarray(i * n, (i + 1) * n);
    for (let k = 0; k < n; k += 1) {
      const f = a[i * n + k] ?? 0;
      const row = b.subarray(k * n, (k + 1) * n);
      for (let j = 0; j < n; j += 1) out[j] = (out[j] ?? 0) + f * (row[j] ?? 0);
    }
  }
  return result;
}
