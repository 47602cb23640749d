import type { SimulationPlan } from './simulation-plan';

/** The part of a month's price that is given back after so many hours of downtime in it. */
export function creditAt({ credits }: SimulationPlan, hours: number): number {
  let most = 0;
  for (let i = 0; i < credits.hours.length; i += 1) {
    const part = credits.part[i] ?? 0;
    if (hours > (credits.hours[i] ?? 0) * (1 + 1e-9) && part > most) most = part;
  }
  return most;
}
