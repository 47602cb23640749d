/**
 * How far measured round trips lie from the estimate, in logarithms of the detour. The scale is
 * √(unknown · u + short · s): u is the share of the two ends that nothing measured nearby tells, s how
 * short the way is. `low` and `high` are the quantiles of errors over that scale (conformal
 * prediction: Vovk, Gammerman and Shafer 2005) in the validation of docs/latency.md.
 */
export interface Spread {
  readonly unknown: number;
  readonly short: number;
  readonly low: number;
  readonly high: number;
}

/** The scale of the error of an estimate. */
export function scaleOf({ unknown, short }: Spread, u: number, s: number): number {
  return Math.sqrt(unknown * Math.max(0, u) + short * s);
}

/** The 10 % and 90 % quantiles of the error of an estimate, in logarithms. */
export function quantiles(spread: Spread, u: number, s: number) {
  const scale = scaleOf(spread, u, s);
  return { low: spread.low * scale, high: spread.high * scale };
}
