import { anchors } from '@/lib/engine/latency/rtt/anchors';
import { cholesky, solveCholesky, type Matrix } from '@/lib/engine/numeric/cholesky';
import { anchorLikeness, type FitPair } from './pairs';

/**
 * Variance of what a measured pair has of its own: the route's peculiarities, the day, the method. The
 * likeness of a pair to itself is about 1.
 */
export const pairNoise = 0.02;

/** Standard deviations of the coefficients beside the kernel, before anything is measured. */
const prior = { intercept: 1, publicWeight: 1, acrossNetworks: 0.3 };

export interface BackboneFitted {
  readonly weights: Float64Array;
  readonly intercept: number;
  readonly publicWeight: number;
  readonly acrossNetworks: number;
}

const n = anchors.length;
const like = (a: number, b: number) => anchorLikeness[a * n + b] ?? 0;

/** Covariance of the logarithms of two detours, the coefficients' own uncertainty in it. */
export function covariance(p: FitPair, q: FitPair): number {
  const ends = (like(p.a, q.a) * like(p.b, q.b) + like(p.a, q.b) * like(p.b, q.a)) / 2;
  const publicly = prior.publicWeight ** 2 * p.publicly * q.publicly;
  const across = p.across && q.across ? prior.acrossNetworks ** 2 : 0;
  return ends + prior.intercept ** 2 + publicly + across;
}

/** Covariances of measurements, their noise on the diagonal. */
export function gram(pairs: readonly FitPair[]): Matrix {
  const m = pairs.length;
  const matrix = new Float64Array(m * m);
  pairs.forEach((p, i) => {
    for (let j = 0; j < i; j += 1) {
      const q = pairs[j];
      if (!q) continue;
      const value = covariance(p, q);
      matrix[i * m + j] = value;
      matrix[j * m + i] = value;
    }
    matrix[i * m + i] = covariance(p, p) + pairNoise;
  });
  return matrix;
}

/** Fits the backbone's detours to measured pairs, from the Cholesky factor of their `gram`. */
export function fitBackbone(pairs: readonly FitPair[], factor: Matrix): BackboneFitted {
  const weights = solveCholesky(
    factor,
    pairs.length,
    Float64Array.from(pairs, ({ y }) => y),
  );
  const sum = (of: (pair: FitPair) => number) =>
    pairs.reduce((total, pair, p) => total + (weights[p] ?? 0) * of(pair), 0);
  return {
    weights,
    intercept: prior.intercept ** 2 * sum(() => 1),
    publicWeight: prior.publicWeight ** 2 * sum(({ publicly }) => publicly),
    acrossNetworks: prior.acrossNetworks ** 2 * sum(({ across }) => Number(across)),
  };
}

/** Fit and factor at once. */
export function factorOf(pairs: readonly FitPair[]): Matrix {
  return cholesky(gram(pairs), pairs.length);
}
