import type { Direction } from '../../geo/great-circle';
import { cholesky, solveLower } from '../../numeric/cholesky';
import { anchorPairs, anchors } from './anchors';
import { backboneFit } from './backbone-fit';
import { anchorNugget, backboneKernel, likeness, ownLikeness } from './kernel';

/**
 * The logarithm of the detour between two places as the measured pairs of regions tell it: Gaussian
 * process regression (Rasmussen and Williams 2006, eq. 2.23) whose kernel between two pairs is the
 * product of the likenesses of their ends, both ways round. Because that product parts into the ends,
 * the sum over all pairs is `aᵀ · W · b` with one vector for each place.
 */

const count = anchors.length;

/** The fitted weights of the pairs as a symmetric matrix over the anchors. */
const weights = (() => {
  const matrix = new Float64Array(count * count);
  const steps = backboneFit.weights.join(' ').split(' ');
  anchorPairs.forEach(([from, to], pair) => {
    const half = (Number(steps[pair]) * backboneFit.weightStep) / 2;
    matrix[from * count + to] = half;
    matrix[to * count + from] = half;
  });
  return matrix;
})();

/** How like a place is to each anchor. */
export function towardsAnchors(place: Direction, network: string | null): Float64Array {
  const result = new Float64Array(count);
  for (let k = 0; k < count; k += 1) {
    const anchor = anchors[k];
    if (!anchor) continue;
    const across = network !== anchor.place.network;
    result[k] = likeness(backboneKernel, place, anchor.direction, across);
  }
  return result;
}

/** `W · towards`: one side of the detour, made once for a place that meets many others. */
export function weighted(towards: Float64Array): Float64Array {
  const result = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    const row = weights.subarray(i * count, (i + 1) * count);
    let sum = 0;
    for (let j = 0; j < count; j += 1) sum += (row[j] ?? 0) * (towards[j] ?? 0);
    result[i] = sum;
  }
  return result;
}

/** The logarithm of the detour; `publicly` is that of the public routes, `across` is true between networks. */
export function backboneDetour(
  towards: Float64Array,
  otherWeighted: Float64Array,
  publicly: number,
  across: boolean,
): number {
  let sum = backboneFit.intercept + backboneFit.publicWeight * publicly;
  if (across) sum += backboneFit.acrossNetworks;
  for (let i = 0; i < count; i += 1) sum += (towards[i] ?? 0) * (otherWeighted[i] ?? 0);
  return sum;
}

let factor: Float64Array | undefined;

/** The share of what there is to know about a place that the anchors tell, 0 to 1. */
export function knownFromAnchors(towards: Float64Array): number {
  factor ??= cholesky(anchorLikeness(), count);
  const z = solveLower(factor, count, towards);
  let sum = 0;
  for (let k = 0; k < count; k += 1) sum += (z[k] ?? 0) * (z[k] ?? 0);
  return sum / ownLikeness(backboneKernel);
}

function anchorLikeness(): Float64Array {
  const matrix = new Float64Array(count * count);
  anchors.forEach(({ direction, place }, row) => {
    matrix.set(towardsAnchors(direction, place.network), row * count);
    matrix[row * count + row] = ownLikeness(backboneKernel) + anchorNugget;
  });
  return matrix;
}
