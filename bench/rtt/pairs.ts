import { measuredPairs, type MeasuredRtt } from '@/lib/engine/assumptions/measured-rtt';
import { directionOf, greatCircleKm } from '@/lib/engine/geo/great-circle';
import { fibreFloorMs } from '@/lib/engine/latency/fibre-floor';
import { anchorPairs, anchors } from '@/lib/engine/latency/rtt/anchors';
import { detourOf } from '@/lib/engine/latency/rtt/detour';
import { backboneKernel, likeness, ownLikeness } from '@/lib/engine/latency/rtt/kernel';
import { publicDetour, routeVector, towardsSupports } from '@/lib/engine/latency/rtt/public-detour';
import type { Matrix } from '@/lib/engine/numeric/cholesky';
import type { Ms } from '@/lib/engine/units';

/** A measured pair as the fit sees it. */
export interface FitPair {
  readonly measured: MeasuredRtt;
  readonly a: number;
  readonly b: number;
  readonly floor: Ms;
  /** The logarithm of its detour. */
  readonly y: number;
  /** The logarithm of the public detour between its ends. */
  readonly publicly: number;
  readonly across: boolean;
  /** Distinct providers of its ends. */
  readonly providers: readonly string[];
}

const vectors = anchors.map(({ direction }) => routeVector(towardsSupports(direction)));
const none = new Float64Array(0);

/** All measured pairs, in the order of the tables. */
export const fitPairs: readonly FitPair[] = measuredPairs.map((measured, p) => {
  const [a, b] = anchorPairs[p] ?? [-1, -1];
  const [one, other] = [anchors[a], anchors[b]];
  if (!one || !other) throw new RangeError('a pair without its anchors');
  const floor = fibreFloorMs(greatCircleKm(directionOf(one.place.at), directionOf(other.place.at)));
  return {
    measured,
    a,
    b,
    floor,
    y: Math.log(detourOf(measured.rttMs, floor)),
    publicly: publicDetour(vectors[a] ?? none, vectors[b] ?? none),
    across: one.place.network !== other.place.network,
    providers: [...new Set([one.place.network ?? '', other.place.network ?? ''])],
  };
});

const n = anchors.length;

/** Likeness between anchors, by both indices. */
export const anchorLikeness: Matrix = Float64Array.from({ length: n * n }, (_, cell) => {
  const [a, b] = [anchors[Math.floor(cell / n)], anchors[cell % n]];
  if (!a || !b) return 0;
  if (a === b) return ownLikeness(backboneKernel);
  return likeness(backboneKernel, a.direction, b.direction, a.place.network !== b.place.network);
});
