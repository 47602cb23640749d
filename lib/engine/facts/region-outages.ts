import { outageEventsSource, outagesOf, type OutageEvent } from '../assumptions/outage-events';
import {
  laterOutageRateOf,
  outageRateOf,
  regionOutageDurationOf,
  type OutageDuration,
  type OutageRate,
} from '../assumptions/outage-rates';
import type { OverrideIndex, TableSource } from '../assumptions';
import { exp } from '../numeric/exp';
import type { Region } from '../model';

/** What is known of a region's outages. */
export interface RegionOutages {
  /** How often, in a year: its own, its provider's, or the judgement for all others. */
  readonly rate: OutageRate;
  /** What curated lists say since; a lower bound. null: they do not follow its provider. */
  readonly later: OutageRate | null;
  /** How long one lasts: the same for every region. */
  readonly duration: OutageDuration;
  /** Half of them are over after so long, nine in ten after so long. */
  readonly medianHours: number;
  readonly p90Hours: number;
  /** The latest first. */
  readonly events: readonly OutageEvent[];
  readonly eventsSource: TableSource;
}

/** The 90 % quantile of the standard normal distribution. */
const z90 = 1.2815515655446004;

/** The outages of a region, counted and expected. */
export function regionOutages(region: Region, overrides: OverrideIndex): RegionOutages {
  const duration = regionOutageDurationOf(overrides);
  const { mu, sigma } = duration;
  return {
    rate: outageRateOf(region, overrides),
    later: laterOutageRateOf(region) ?? null,
    duration,
    medianHours: exp(mu),
    p90Hours: exp(mu + z90 * sigma),
    events: outagesOf(region.id).toSorted((a, b) => (a.start < b.start ? 1 : -1)),
    eventsSource: outageEventsSource,
  };
}
