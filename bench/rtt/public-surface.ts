import { directionOf, greatCircleKm, type Direction } from '@/lib/engine/geo/great-circle';
import { fibreFloorMs } from '@/lib/engine/latency/fibre-floor';
import { detourOf } from '@/lib/engine/latency/rtt/detour';
import { likeness, publicKernel, supportNugget } from '@/lib/engine/latency/rtt/kernel';
import { cholesky, solveCholesky, type Matrix } from '@/lib/engine/numeric/cholesky';
import { eigen, inverse, multiply } from './linear-algebra';

/** Cities with the round trips between them; null where nobody measured. */
export interface CityTable {
  readonly cities: readonly { readonly lat: number; readonly lon: number }[];
  readonly rtt: readonly (readonly (number | null)[])[];
}

/** What is shipped of a fit to such a table. */
export interface PublicSurface {
  readonly mean: number;
  readonly signs: readonly number[];
  readonly supports: readonly { readonly at: Place; readonly vector: readonly number[] }[];
}

interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** A city's own deviation from the routes around it, which no other place shares: left out of the surface. */
const cityNugget = 0.2;
export const supportCount = 96;
export const componentCount = 14;
/** Vectors are stored in hundredths. */
const step = 0.01;

const likenessOf = (rows: readonly Direction[], columns: readonly Direction[]): Matrix =>
  Float64Array.from({ length: rows.length * columns.length }, (_, cell) => {
    const row = rows[Math.floor(cell / columns.length)];
    const column = columns[cell % columns.length];
    return row && column ? likeness(publicKernel, row, column, false) : 0;
  });

/**
 * Fits the public routes of the world to a table of cities: Gaussian process regression on pairs with a
 * product kernel, which for a full table is smoothing from both sides; its strongest components, carried
 * to supports on whole degrees.
 */
export function fitPublicSurface({ cities, rtt }: CityTable): PublicSurface {
  const n = cities.length;
  const directions = cities.map(directionOf);
  const detours = directions.map((a, i) =>
    directions.map((b, j) => {
      const value = i === j ? null : (rtt[i]?.[j] ?? null);
      return value === null ? null : Math.log(detourOf(value, fibreFloorMs(greatCircleKm(a, b))));
    }),
  );
  const measured = detours.flat().filter((y) => y !== null);
  const mean = measured.reduce((sum, y) => sum + y, 0) / measured.length;
  const surface = smoothed(likenessOf(directions, directions), detours.flat(), mean, n);
  const { values, vectors } = eigen(surface, n);
  const supports = chooseSupports(cities);
  const carry = carrier(supports.map(directionOf), directions);
  const components = vectors.slice(0, componentCount).map((vector, k) => {
    const scale = Math.sqrt(Math.abs(values[k] ?? 0));
    return carry(vector.map((part) => part * scale));
  });
  return {
    mean: Math.round(mean * 1e4) / 1e4,
    signs: values.slice(0, componentCount).map((value) => Math.sign(value)),
    supports: supports.map((at, s) => ({
      at,
      vector: components.map((c) => Math.round((c[s] ?? 0) / step) * step),
    })),
  };
}

/** The table smoothed from both sides; cells without a measurement take what the smoothing gives them. */
function smoothed(
  likenesses: Matrix,
  detours: readonly (number | null)[],
  mean: number,
  n: number,
): Matrix {
  const noisy = likenesses.slice();
  for (let i = 0; i < n; i += 1) noisy[i * n + i] = (noisy[i * n + i] ?? 0) + cityNugget;
  const smoother = multiply(likenesses, inverse(cholesky(noisy, n), n), n);
  const transposed = Float64Array.from(
    smoother,
    (_, cell) => smoother[(cell % n) * n + Math.floor(cell / n)] ?? 0,
  );
  let filled: Matrix = Float64Array.from(detours, (y) => (y === null ? 0 : y - mean));
  let surface = filled;
  for (let round = 0; round < 20; round += 1) {
    surface = multiply(multiply(smoother, filled, n), transposed, n);
    const latest = surface;
    filled = Float64Array.from(detours, (y, cell) => (y === null ? (latest[cell] ?? 0) : y - mean));
  }
  return surface;
}

/** Whole-degree points near the cities, each the one that the points before it tell least about. */
function chooseSupports(cities: CityTable['cities']): Place[] {
  const points = [
    ...new Map(
      cities.map(({ lat, lon }) => {
        const at = { lat: Math.round(lat), lon: Math.round(lon) };
        return [`${at.lat} ${at.lon}`, at] as const;
      }),
    ).values(),
  ].sort((a, b) => a.lat - b.lat || a.lon - b.lon);
  const directions = points.map(directionOf);
  const own = likenessOf(directions, directions);
  const n = points.length;
  const unknown = Float64Array.from({ length: n }, (_, i) => own[i * n + i] ?? 0);
  const columns: Float64Array[] = [];
  const chosen: Place[] = [];
  while (chosen.length < Math.min(supportCount, n)) {
    const p = unknown.reduce((best, value, i) => (value > (unknown[best] ?? 0) ? i : best), 0);
    const pivot = Math.sqrt(unknown[p] ?? 1);
    const column = Float64Array.from({ length: n }, (_, i) => {
      const told = columns.reduce((sum, c) => sum + (c[i] ?? 0) * (c[p] ?? 0), 0);
      return ((own[i * n + p] ?? 0) - told) / pivot;
    });
    columns.push(column);
    column.forEach((value, i) => {
      unknown[i] = (unknown[i] ?? 0) - value * value;
    });
    unknown[p] = -1;
    const at = points[p];
    if (at) chosen.push(at);
  }
  return chosen;
}

/** Finds the values at the supports from which kriging gives the values at the cities best. */
function carrier(supports: readonly Direction[], cities: readonly Direction[]) {
  const m = supports.length;
  const own = likenessOf(supports, supports);
  for (let k = 0; k < m; k += 1) own[k * m + k] = (own[k * m + k] ?? 0) + supportNugget;
  const factor = cholesky(own, m);
  const kriging = cities.map((city) => solveCholesky(factor, m, likenessOf(supports, [city])));
  const normal = new Float64Array(m * m);
  for (const row of kriging) {
    row.forEach((a, i) => {
      row.forEach((b, j) => {
        normal[i * m + j] = (normal[i * m + j] ?? 0) + a * b;
      });
    });
  }
  for (let k = 0; k < m; k += 1) normal[k * m + k] = (normal[k * m + k] ?? 0) + 1e-3;
  const normalFactor = cholesky(normal, m);
  return (atCities: Float64Array): Float64Array => {
    const right = new Float64Array(m);
    kriging.forEach((row, c) => {
      row.forEach((weight, k) => {
        right[k] = (right[k] ?? 0) + weight * (atCities[c] ?? 0);
      });
    });
    return solveCholesky(normalFactor, m, right);
  };
}

/** The logarithm of the public detour by a surface, for validation of fits that are not shipped. */
export function surfaceOf({ mean, signs, supports }: PublicSurface) {
  const directions = supports.map(({ at }) => directionOf(at));
  const m = supports.length;
  const own = likenessOf(directions, directions);
  for (let k = 0; k < m; k += 1) own[k * m + k] = (own[k * m + k] ?? 0) + supportNugget;
  const factor = cholesky(own, m);
  const vectorOf = (place: Place): number[] => {
    const weights = solveCholesky(factor, m, likenessOf(directions, [directionOf(place)]));
    return signs.map((_, r) =>
      supports.reduce((sum, { vector }, k) => sum + (weights[k] ?? 0) * (vector[r] ?? 0), 0),
    );
  };
  /** What the supports tell of a place, 0 to 1. */
  const known = (place: Place): number => {
    const towards = likenessOf(directions, [directionOf(place)]);
    const weights = solveCholesky(factor, m, towards);
    const { constant, far, near } = publicKernel;
    return weights.reduce((sum, w, k) => sum + w * (towards[k] ?? 0), 0) / (constant + far + near);
  };
  const detour = (a: readonly number[], b: readonly number[]) =>
    signs.reduce((sum, sign, r) => sum + sign * ((a[r] ?? 0) * (b[r] ?? 0)), mean);
  return { vectorOf, known, detour };
}
