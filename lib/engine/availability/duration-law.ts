import { exp } from '../numeric/exp';
import { ln } from '../numeric/ln';
import { normalAbove, normalBelow } from '../numeric/normal-distribution';

/** How long an outage lasts, hours: its logarithm is normal. `spread` is the σ of the logarithm. */
export interface DurationLaw {
  readonly medianHours: number;
  readonly spread: number;
}

/** E[D] = median · e^(σ²÷2), hours. */
export function meanHours({ medianHours, spread }: DurationLaw): number {
  return medianHours * exp((spread * spread) / 2);
}

/**
 * E[min(D, t)], hours: what an outage costs those who are moved away after t.
 * E[D] · Φ(z − σ) + t · Φ(−z) with z = (ln t − μ) ÷ σ, the limited expected value of the lognormal law
 * (Klugman, Panjer and Willmot, Loss Models, appendix A.5.1). With t infinite it is E[D].
 */
export function meanHoursUpTo(law: DurationLaw, tHours: number): number {
  const { medianHours, spread } = law;
  if (!(tHours > 0) || !(medianHours > 0)) return 0;
  if (tHours === Infinity) return meanHours(law);
  if (!(spread > 0)) return Math.min(medianHours, tHours);
  const z = (ln(tHours) - ln(medianHours)) / spread;
  return meanHours(law) * normalBelow(z - spread) + tHours * normalAbove(z);
}
