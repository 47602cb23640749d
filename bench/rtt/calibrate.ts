import { scaleOf, type Spread } from '@/lib/engine/latency/rtt/spread';

/** One left-out pair: the logarithm of measured over estimated detour, and what the scale rests on. */
export interface Residual {
  readonly error: number;
  readonly unknown: number;
  readonly short: number;
  readonly weight: number;
}

/** Round figures from 0.0005 to 0.3, a factor of about 1.1 apart. */
const candidates = Array.from({ length: 68 }, (_, k) => Number((0.0005 * 1.1 ** k).toPrecision(2)));

/**
 * The spread that fits left-out errors: its scale by the greatest Laplace likelihood, its quantiles the
 * 10 % and 90 % of the errors over that scale.
 */
export function calibrate(residuals: readonly Residual[]): Spread {
  let best: Spread = { unknown: 0, short: 0, low: 0, high: 0 };
  let least = Infinity;
  for (const unknown of candidates) {
    for (const short of candidates) {
      const spread = { unknown, short, low: 0, high: 0 };
      const loss = residuals.reduce((sum, r) => {
        const scale = scaleOf(spread, r.unknown, r.short);
        return sum + r.weight * (Math.log(scale) + Math.abs(r.error) / scale);
      }, 0);
      if (loss < least) [least, best] = [loss, spread];
    }
  }
  const scaled = residuals
    .map((r) => ({ z: r.error / scaleOf(best, r.unknown, r.short), weight: r.weight }))
    .sort((a, b) => a.z - b.z);
  const total = scaled.reduce((sum, { weight }) => sum + weight, 0);
  const quantile = (q: number) => {
    let sum = 0;
    for (const { z, weight } of scaled) {
      sum += weight;
      if (sum >= q * total) return Math.round(z * 100) / 100;
    }
    return 0;
  };
  return { ...best, low: quantile(0.1), high: quantile(0.9) };
}

/** The part of the errors that a spread holds. */
export function coverage(residuals: readonly Residual[], spread: Spread): number {
  const held = residuals.filter((r) => {
    const scale = scaleOf(spread, r.unknown, r.short);
    return r.error >= spread.low * scale && r.error <= spread.high * scale;
  });
  return held.length / residuals.length;
}
