import type { AssumptionKind, Overridden, Region } from '../model';
import { markOf, noOverrides, statedSource, topOverride } from './overrides/override-index';
import type { OverrideIndex } from './overrides/override-index';

/** How often something goes down, with what that is worth. */
export interface OutageRate {
  /** What it is the rate of. */
  readonly scope: string;
  /** Events in a year of one region; for a common cause of one provider. */
  readonly perYear: number;
  /** Range that holds the true rate in eight cases of ten. */
  readonly low: number;
  readonly high: number;
  readonly kind: AssumptionKind;
  readonly source: string;
  readonly asOf: string;
  readonly licence: string;
  /** Events and the region-years that they were counted in; absent for a judgement. */
  readonly counted?: {
    readonly events: number;
    readonly regionYears: number;
    readonly period: string;
  };
  readonly rationale?: string;
  /** Present where somebody has stated another rate than the table's. */
  readonly overridden?: Overridden;
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

/** How long it lasts: the logarithm of hours is normal. */
export interface OutageDuration {
  readonly scope: string;
  readonly mu: number;
  readonly sigma: number;
  /** Ranges that hold the true ones in eight cases of ten. */
  readonly range: { readonly mu: Ends; readonly sigma: Ends };
  readonly kind: AssumptionKind;
  readonly source: string;
  readonly asOf: string;
  readonly licence: string;
  readonly rationale?: string;
  /** Present where somebody has stated another length than the table's. */
  readonly overridden?: Overridden;
}

const source = 'outage-events.ts over the region-years since each region’s launch';
const measured = { kind: 'measured', source, licence: 'Meridian' } as const;
const judgement = {
  kind: 'judgement',
  source: 'Meridian',
  asOf: '2026-11-20',
  licence: 'Meridian',
} as const;

/**
 * Outages of one region in a year, from the periods in which every outage was recorded. The range is
 * Garwood's for a Poisson count (χ² at 10 % and 90 %).
 */
export const regionOutageRates = {
  'aws:us-east-1': {
    scope: 'AWS us-east-1',
    perYear: 1.13,
    low: 0.6,
    high: 1.99,
    ...measured,
    asOf: '2022-04-30',
    counted: { events: 6, regionYears: 5.3, period: '2017-01 to 2022-04' },
  },
  aws: {
    scope: 'AWS, any other region',
    perYear: 0.09,
    low: 0.053,
    high: 0.147,
    ...measured,
    asOf: '2022-04-30',
    counted: { events: 8, regionYears: 88.4, period: '2017-01 to 2022-04' },
  },
  azure: {
    scope: 'Azure, any region',
    perYear: 0.096,
    low: 0.071,
    high: 0.128,
    ...measured,
    asOf: '2024-11-30',
    counted: { events: 22, regionYears: 228.5, period: '2020-01 to 2024-11' },
  },
  gcp: {
    scope: 'Google Cloud, any region',
    perYear: 0.13,
    low: 0.073,
    high: 0.222,
    ...measured,
    asOf: '2022-12-31',
    counted: { events: 7, regionYears: 53.1, period: '2021-05 to 2022-12' },
  },
  other: {
    scope: 'Any other region, data centres of one’s own',
    perYear: 0.1,
    low: 0.03,
    high: 0.3,
    ...judgement,
    rationale:
      'As the three providers without us-east-1 together: 37 outages in 370 region-years. One’s own may be far better or worse.',
  },
} as const satisfies Record<string, OutageRate>;

/**
 * What was recorded later, by curated lists: not every outage is on them, so that these are lower bounds
 * and stand beside the rates, not in their place.
 */
export const laterOutageRates = {
  aws: {
    scope: 'AWS, any region',
    perYear: 0.05,
    low: 0.025,
    high: 0.093,
    ...measured,
    asOf: '2026-03-31',
    counted: { events: 5, regionYears: 99.2, period: '2023-01 to 2026-03' },
  },
  azure: {
    scope: 'Azure, any region',
    perYear: 0.017,
    low: 0.006,
    high: 0.038,
    ...measured,
    asOf: '2026-03-31',
    counted: { events: 3, regionYears: 175.9, period: '2023-01 to 2026-03' },
  },
  gcp: {
    scope: 'Google Cloud, any region',
    perYear: 0.084,
    low: 0.053,
    high: 0.126,
    ...measured,
    asOf: '2026-03-31',
    counted: { events: 11, regionYears: 131.7, period: '2023-01 to 2026-03' },
  },
} as const satisfies Record<string, OutageRate>;

/** A bad global change or a shared control plane: strikes every region of a provider, however many are drawn. */
export const commonCauseRate: OutageRate = {
  scope: 'One provider as a whole',
  perYear: 0.1,
  low: 0.03,
  high: 0.3,
  ...judgement,
  rationale:
    'Nearly half of the severe records touch several regions or all of them, most of them control planes that running services outlive; about one in ten years stops a service in all regions at once.',
};

/**
 * Outages of one region: 60 of them, median 6.3 h, mean 9.9 h, p90 20.6 h. The ranges are those of a fit
 * to 60: μ ± 1.2816 σ ÷ √60 and σ (1 ± 1.2816 ÷ √120).
 */
export const regionOutageDuration: OutageDuration = {
  scope: 'An outage of one region',
  mu: 1.75,
  sigma: 1.05,
  range: { mu: { low: 1.576, high: 1.924 }, sigma: { low: 0.927, high: 1.173 } },
  kind: 'measured',
  source:
    'lognormal fit to outage-events.ts (Kolmogorov–Smirnov p = 0.96), without the two of 2026 that were not over',
  asOf: '2026-03-31',
  licence: 'Meridian',
};

export const commonCauseDuration: OutageDuration = {
  scope: 'A common cause',
  mu: 0.69,
  sigma: 0.8,
  range: { mu: { low: 0, high: 1.39 }, sigma: { low: 0.5, high: 1.1 } },
  ...judgement,
  rationale:
    'Median 2 h, mean 2.8 h: a global change is found and taken back sooner than a building dries.',
};

type Of = Pick<Region, 'id' | 'provider' | 'partition'>;

/**
 * The rate of outages of a region: what was stated for it, else its own, its provider's, or the
 * judgement for all others, as stated or as in the table.
 */
export function outageRateOf(region: Of, overrides: OverrideIndex = noOverrides): OutageRate {
  const scope = scopeOf(region);
  const general = statedRate(overrides, `outage-rate.${scope}`, regionOutageRates[scope]);
  return scope === region.id ? general : statedRate(overrides, `outage-rate.${region.id}`, general);
}

/** The id of the rate that holds for a region: its own where one is stated or counted, else its provider's. */
export function outageRateIdOf(region: Of, overrides: OverrideIndex = noOverrides): string {
  const own = `outage-rate.${region.id}`;
  return topOverride(overrides, own) === undefined ? `outage-rate.${scopeOf(region)}` : own;
}

/** The rate of causes common to all regions of a provider, as stated or as judged. */
export function commonCauseRateOf(overrides: OverrideIndex): OutageRate {
  return statedRate(overrides, 'outage-rate.common-cause', commonCauseRate);
}

/** How long an outage of one region lasts, as stated or as measured. */
export function regionOutageDurationOf(overrides: OverrideIndex): OutageDuration {
  return statedLength(overrides, 'outage-length.region', regionOutageDuration);
}

/** How long a common cause lasts, as stated or as judged. */
export function commonCauseDurationOf(overrides: OverrideIndex): OutageDuration {
  return statedLength(overrides, 'outage-length.common-cause', commonCauseDuration);
}

const scopes: readonly string[] = Object.keys(regionOutageRates);
const isScope = (text: string): text is keyof typeof regionOutageRates => scopes.includes(text);

function scopeOf({ id, provider, partition }: Of): keyof typeof regionOutageRates {
  if (partition !== 'commercial') return 'other';
  if (isScope(id)) return id;
  return isScope(provider) ? provider : 'other';
}

function statedRate(overrides: OverrideIndex, id: string, table: OutageRate): OutageRate {
  const top = topOverride(overrides, id);
  if (top === undefined) return table;
  const { perYear: value, kind, source, asOf, low, high, overridden } = table;
  const fallback = overridden?.default ?? { value, kind, source, asOf, low, high };
  return {
    ...table,
    perYear: top.value,
    low: Math.min(low, top.value),
    high: Math.max(high, top.value),
    kind: top.kind ?? kind,
    source: statedSource(top),
    asOf: top.on ?? asOf,
    overridden: markOf(overrides, top, fallback),
  };
}

function statedLength(overrides: OverrideIndex, id: string, table: OutageDuration): OutageDuration {
  return (['mu', 'sigma'] as const).reduce((length, part): OutageDuration => {
    const top = topOverride(overrides, `${id}.${part}`);
    if (top === undefined) return length;
    const { kind, source, asOf } = table;
    return {
      ...length,
      [part]: top.value,
      kind: top.kind ?? kind,
      source: statedSource(top),
      asOf: top.on ?? asOf,
      overridden: markOf(overrides, top, { value: table[part], kind, source, asOf }),
    };
  }, table);
}

const laterByProvider: Readonly<Record<string, OutageRate>> = laterOutageRates;

/** What curated lists say of a region's provider since the rates were counted; undefined where none does. */
export function laterOutageRateOf({
  provider,
  partition,
}: Pick<Region, 'provider' | 'partition'>): OutageRate | undefined {
  return partition === 'commercial' ? laterByProvider[provider] : undefined;
}
