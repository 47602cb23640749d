import { exp } from '../numeric/exp';
import { ln } from '../numeric/ln';

/**
 * Attempts that a request takes on average where clients try again up to `retries` times at a site that
 * cannot serve them all: Σ pⁱ for i up to the limit r, with the chance p that an attempt fails at its fixed
 * point p = (1 − C ÷ L)^(1 ÷ (r + 1)). L: the load before retries, C: what the site serves, requests a
 * second. 1 where all fit. 120 % and three retries: 2.31, which offers 277 %.
 */
export function attemptsPerRequest(loadRps: number, servesRps: number, retries: number): number {
  const failing = failingAttempts(loadRps, servesRps, retries);
  let attempts = 1;
  let chance = failing;
  for (let n = 0; n < retries; n += 1) {
    attempts += chance;
    chance *= failing;
  }
  return attempts;
}

/** The chance that an attempt fails once retries and failures have settled to each other. */
export function failingAttempts(loadRps: number, servesRps: number, retries: number): number {
  if (loadRps <= servesRps) return 0;
  if (servesRps <= 0) return 1;
  return exp(ln(1 - servesRps / loadRps) / (retries + 1));
}
