import { meanHours, meanHoursUpTo, type DurationLaw } from './duration-law';
import type { Ranged } from './ranged';

/** The lengths of one sort of outage. */
export interface Durations {
  /** The law itself first, then the corners of what it is thought to be. */
  readonly laws: readonly DurationLaw[];
  /** E[D], hours: of the law, and the least and the most of all corners. */
  readonly mean: Ranged;
  /** E[D] by law, hours. */
  readonly means: readonly number[];
  /** E[min(D, t)] by law, hours; a time that was asked for before is remembered. */
  readonly upTo: (tHours: number) => readonly number[];
}

/** More times than this are forgotten and found again, so that memory stays small. */
const mostAsked = 1000;

/** The lengths of outages whose ln(hours) is normal with mean μ and standard deviation σ, each in its range. */
export function durationsOf(mu: Ranged, sigma: Ranged): Durations {
  const laws = [
    { mu: mu.value, sigma: sigma.value },
    { mu: mu.low, sigma: sigma.low },
    { mu: mu.low, sigma: sigma.high },
    { mu: mu.high, sigma: sigma.low },
    { mu: mu.high, sigma: sigma.high },
  ];
  const means = laws.map(meanHours);
  const asked = new Map<number, readonly number[]>();
  return {
    laws,
    means,
    mean: { low: Math.min(...means), value: means[0] ?? 0, high: Math.max(...means) },
    upTo: (tHours) => {
      const known = asked.get(tHours);
      if (known) return known;
      const found = laws.map((law) => meanHoursUpTo(law, tHours));
      if (asked.size >= mostAsked) asked.clear();
      asked.set(tHours, found);
      return found;
    },
  };
}
