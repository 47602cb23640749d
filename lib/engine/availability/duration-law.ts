import { exp } from '../numeric/exp';
import { ln } from '../numeric/ln';
import { normalAbove, normalBelow } from '../numeric/normal-distribution';

/** How long an outage lasts: ln(hours) is normal with mean `mu` and standard deviation `sigma`. */
export interface DurationLaw {
  readonly mu: number;
  readonly sigma: number;
}

/** E[D] = e^(μ + σ²÷2), hours. */
export function meanHours({ mu, sigma }: DurationLaw): number {
  return exp(mu + (sigma * sigma) / 2);
}

/**
 * E[min(D, t)], hours: what an outage costs those who are moved away after t.
 * E[D] · Φ(z − σ) + t · Φ(−z) with z = (ln t − μ) ÷ σ, the limited expected value of the lognormal law
 * (Klugman, Panjer and Willmot, Loss Models, appendix A.5.1). With t infinite it is E[D].
 */
export function meanHoursUpTo(law: DurationLaw, tHours: number): number {
  const { mu, sigma } = law;
  if (!(tHours > 0)) return 0;
  if (tHours === Infinity) return meanHours(law);
  if (!(sigma > 0)) return Math.min(exp(mu), tHours);
  const z = (ln(tHours) - mu) / sigma;
  return meanHours(law) * normalBelow(z - sigma) + tHours * normalAbove(z);
}
