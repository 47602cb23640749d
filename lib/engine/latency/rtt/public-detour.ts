import { directionOf, type Direction } from '../../geo/great-circle';
import { cholesky, solveCholesky, solveLower } from '../../numeric/cholesky';
import { likeness, ownLikeness, publicKernel, supportNugget } from './kernel';
import { publicRoutes } from './public-routes';

/**
 * The logarithm of the detour on the public internet between any two places. Every place has a short
 * vector, its position among the world's routes; the detour is the signed inner product of two of them.
 * The vectors are known at supports spread over the inhabited world and carried to any other place by
 * kriging (Rasmussen and Williams 2006, eq. 2.19) with the public kernel.
 */

const { supports, signs } = publicRoutes;
const count = supports.length;
const rank = signs.length;
const directions: readonly Direction[] = supports.map(([lat, lon]) => directionOf({ lat, lon }));

const factor = cholesky(
  Float64Array.from({ length: count * count }, (_, cell) => {
    const row = Math.floor(cell / count);
    const column = cell % count;
    const [a, b] = [directions[row], directions[column]];
    if (!a || !b) return 0;
    return likeness(publicKernel, a, b, false) + (row === column ? supportNugget : 0);
  }),
  count,
);

/** Kriging weights times the vectors: by support, then by component. */
const carried = (() => {
  const result = new Float64Array(count * rank);
  const values = supports.map(([, , vector]) =>
    vector.split(' ').map((part) => Number(part) / 100),
  );
  for (let r = 0; r < rank; r += 1) {
    const column = solveCholesky(
      factor,
      count,
      Float64Array.from(values, (v) => v[r] ?? 0),
    );
    for (let k = 0; k < count; k += 1) result[k * rank + r] = column[k] ?? 0;
  }
  return result;
})();

/** How like a place is to each support. */
export function towardsSupports(place: Direction): Float64Array {
  const result = new Float64Array(count);
  for (let k = 0; k < count; k += 1) {
    const support = directions[k];
    if (support) result[k] = likeness(publicKernel, place, support, false);
  }
  return result;
}

/** The vector of a place, from its likeness to the supports. */
export function routeVector(towards: Float64Array): Float64Array {
  const vector = new Float64Array(rank);
  for (let k = 0; k < count; k += 1) {
    const weight = towards[k] ?? 0;
    for (let r = 0; r < rank; r += 1) {
      vector[r] = (vector[r] ?? 0) + weight * (carried[k * rank + r] ?? 0);
    }
  }
  return vector;
}

/** The share of what there is to know about a place that the supports tell, 0 to 1. */
export function knownFromSupports(towards: Float64Array): number {
  const z = solveLower(factor, count, towards);
  let sum = 0;
  for (let k = 0; k < count; k += 1) sum += (z[k] ?? 0) * (z[k] ?? 0);
  return sum / ownLikeness(publicKernel);
}

/** The logarithm of the public detour between two places, from their vectors. */
export function publicDetour(a: Float64Array, b: Float64Array): number {
  let sum = publicRoutes.mean;
  for (let r = 0; r < rank; r += 1) sum += (signs[r] ?? 0) * ((a[r] ?? 0) * (b[r] ?? 0));
  return sum;
}
