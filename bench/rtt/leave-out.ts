import { anchors } from '@/lib/engine/latency/rtt/anchors';
import { shortness } from '@/lib/engine/latency/rtt/detour';
import { anchorNugget, backboneKernel, ownLikeness } from '@/lib/engine/latency/rtt/kernel';
import { cholesky, solveCholesky, solveLower, type Matrix } from '@/lib/engine/numeric/cholesky';
import { covariance, factorOf } from './backbone';
import type { Residual } from './calibrate';
import { inverse } from './linear-algebra';
import { anchorLikeness, type FitPair } from './pairs';

/** A measured pair with what the fit says that has not seen one or both of its ends. */
export interface LeftOut extends Residual {
  readonly pair: FitPair;
  /** The logarithm of the detour, estimated. */
  readonly estimate: number;
}

const n = anchors.length;

/** What the anchors of a fit tell of each anchor, seen or not, 0 to 1. */
function knownFrom(seen: readonly number[]): number[] {
  const m = seen.length;
  const own = Float64Array.from({ length: m * m }, (_, cell) => {
    const [a, b] = [seen[Math.floor(cell / m)] ?? 0, seen[cell % m] ?? 0];
    return (anchorLikeness[a * n + b] ?? 0) + (a === b ? anchorNugget : 0);
  });
  const factor = cholesky(own, m);
  return anchors.map((_, a) => {
    const z = solveLower(
      factor,
      m,
      Float64Array.from(seen, (s) => anchorLikeness[a * n + s] ?? 0),
    );
    return z.reduce((sum, value) => sum + value * value, 0) / ownLikeness(backboneKernel);
  });
}

function leftOut(
  pair: FitPair,
  estimate: number,
  known: readonly number[],
  weight: number,
): LeftOut {
  return {
    pair,
    estimate,
    error: pair.y - estimate,
    unknown: 1 - (known[pair.a] ?? 0) * (known[pair.b] ?? 0),
    short: shortness(pair.floor),
    weight,
  };
}

/**
 * Every region left out in its turn, with all of its pairs: what the rest says of those pairs. In closed
 * form from one inverse: the errors of a left-out block are `(C⁻¹ of the block)⁻¹ · (C⁻¹ y of the block)`
 * (Rasmussen and Williams 2006, eq. 5.12, for blocks).
 */
export function leaveRegionsOut(pairs: readonly FitPair[], factor: Matrix): LeftOut[] {
  const m = pairs.length;
  const inverted = inverse(factor, m);
  const weights = solveCholesky(
    factor,
    m,
    Float64Array.from(pairs, ({ y }) => y),
  );
  const regions = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  return regions.flatMap((region) => {
    const block = pairs.flatMap(({ a, b }, p) => (a === region || b === region ? [p] : []));
    const k = block.length;
    const own = Float64Array.from({ length: k * k }, (_, cell) => {
      const [p, q] = [block[Math.floor(cell / k)] ?? 0, block[cell % k] ?? 0];
      return inverted[p * m + q] ?? 0;
    });
    const errors = solveCholesky(
      cholesky(own, k),
      k,
      Float64Array.from(block, (p) => weights[p] ?? 0),
    );
    const known = knownFrom(regions.filter((r) => r !== region));
    return block.flatMap((p, at) => {
      const pair = pairs[p];
      return pair ? [leftOut(pair, pair.y - (errors[at] ?? 0), known, 1)] : [];
    });
  });
}

/** What pairs among the other providers say of all pairs with an end at this one. */
export function leaveProviderOut(pairs: readonly FitPair[], provider: string): LeftOut[] {
  const seen = pairs.filter(({ providers }) => !providers.includes(provider));
  const unseen = pairs.filter(({ providers }) => providers.includes(provider));
  const weights = solveCholesky(
    factorOf(seen),
    seen.length,
    Float64Array.from(seen, ({ y }) => y),
  );
  const known = knownFrom([...new Set(seen.flatMap(({ a, b }) => [a, b]))]);
  return unseen.map((pair) => {
    const estimate = seen.reduce((sum, q, p) => sum + (weights[p] ?? 0) * covariance(pair, q), 0);
    return leftOut(pair, estimate, known, 1);
  });
}
