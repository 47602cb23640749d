import { rttOfDetour } from '@/lib/engine/latency/rtt/detour';
import type { Spread } from '@/lib/engine/latency/rtt/spread';
import { coverage } from './calibrate';
import type { LeftOut } from './leave-out';
import { quantile } from './quantile';

/** What an estimate is worth on pairs that it has not seen. */
export interface ErrorFigures {
  readonly pairs: number;
  /** Quantiles of |estimate ÷ measured − 1|. */
  readonly median: number;
  readonly p90: number;
  /** Part of the measured values inside the 80 % range. */
  readonly covered: number;
}

/** Shorter round trips are not judged by their relative error: one millisecond is a tenth of them. */
export const judgedAboveMs = 20;

/** |estimate ÷ measured − 1| of a left-out pair. */
export function relativeError({ pair, estimate }: LeftOut): number {
  return Math.abs(rttOfDetour(estimate, pair.floor) / pair.measured.rttMs - 1);
}

/** The figures over the pairs above 20 ms. */
export function figuresOf(leftOut: readonly LeftOut[], spread: Spread): ErrorFigures {
  const judged = leftOut.filter(({ pair }) => pair.measured.rttMs > judgedAboveMs);
  const errors = judged.map(relativeError);
  return {
    pairs: judged.length,
    median: quantile(errors, 0.5),
    p90: quantile(errors, 0.9),
    covered: coverage(judged, spread),
  };
}
