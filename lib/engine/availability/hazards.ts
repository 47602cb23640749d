import type { Assumptions } from '../assumptions';
import {
  commonCauseDurationOf,
  commonCauseRateOf,
  outageRateOf,
  regionOutageDurationOf,
  type OutageDuration,
} from '../assumptions/outage-rates';
import type { Parameter, RegionId } from '../model';
import { ln } from '../numeric/ln';
import { durationsOf, type Durations } from './durations';
import { hoursPerYear } from './minutes-per-year';
import { mapped, rangeOf, times, type Ranged } from './ranged';

/** What goes down, how often in a year and for how long, as the assumptions have it. */
export interface Hazards {
  /** Outages of a region in a year; a place that no table has counts as any other. */
  readonly ofRegion: (region: RegionId) => Ranged;
  /** Share of the time that a region is gone: rate × mean length ÷ hours of a year, at most 1. */
  readonly regionGone: (region: RegionId) => Ranged;
  readonly regionLasts: Durations;
  /** Outages of one zone in a year. */
  readonly ofZone: Ranged;
  readonly zoneLasts: Durations;
  readonly commonCause: Ranged;
  readonly commonCauseLasts: Durations;
  /** Share of failovers that work, unless the option states it. */
  readonly failoverWorks: Ranged;
  /** Minutes a year of planned work, unless the option states it. */
  readonly planned: Ranged;
}

/** What was found for assumptions before: while somebody draws, they stay the same. */
const found = new WeakMap<Assumptions, Hazards>();

export function hazardsOf(assumptions: Assumptions): Hazards {
  const known = found.get(assumptions);
  if (known) return known;
  const hazards = computed(assumptions);
  found.set(assumptions, hazards);
  return hazards;
}

function computed(assumptions: Assumptions): Hazards {
  const { overrides, parameters } = assumptions;
  const { zoneOutages, zoneOutageMedian, zoneOutageSpread, failoverSuccess, plannedDowntime } =
    parameters;
  const regionLasts = lengthsOf(regionOutageDurationOf(overrides));
  const common = commonCauseRateOf(overrides);
  const ofRegion = (id: RegionId) => {
    const place = assumptions.region(id) ?? { id, provider: '', partition: 'commercial' as const };
    const rate = outageRateOf(place, overrides);
    return notBelowZero(rangeOf(rate.perYear, rate));
  };
  return {
    ofRegion,
    regionGone: (id) =>
      mapped(times(ofRegion(id), regionLasts.mean), (hours) => Math.min(1, hours / hoursPerYear)),
    regionLasts,
    ofZone: rangeOfParameter(zoneOutages),
    zoneLasts: durationsOf(
      mapped(rangeOfParameter(zoneOutageMedian), ln),
      rangeOfParameter(zoneOutageSpread),
    ),
    commonCause: notBelowZero(rangeOf(common.perYear, common)),
    commonCauseLasts: lengthsOf(commonCauseDurationOf(overrides)),
    failoverWorks: mapped(rangeOfParameter(failoverSuccess), (works) => Math.min(1, works)),
    planned: rangeOfParameter(plannedDowntime),
  };
}

const notBelowZero = (range: Ranged) => mapped(range, (x) => Math.max(0, x));
const rangeOfParameter = (parameter: Parameter) =>
  notBelowZero(rangeOf(parameter.value, parameter));

function lengthsOf({ mu, sigma, range }: OutageDuration): Durations {
  return durationsOf(rangeOf(mu, range.mu), notBelowZero(rangeOf(sigma, range.sigma)));
}
