import { exp } from '../numeric/exp';
import type { OutageDuration, OutageRate } from './outage-rates';
import {
  commonCauseDuration,
  commonCauseRate,
  regionOutageDuration,
  regionOutageRates,
} from './outage-rates';
import type { RangedParameter } from './ranged-parameter';

/** What the availability of a drawing hangs on and no document states. */
export interface OutageParameters {
  readonly regionOutagesUsEast1: RangedParameter;
  readonly regionOutagesAws: RangedParameter;
  readonly regionOutagesAzure: RangedParameter;
  readonly regionOutagesGcp: RangedParameter;
  readonly regionOutagesElsewhere: RangedParameter;
  readonly regionOutageMedian: RangedParameter;
  readonly regionOutageSpread: RangedParameter;
  readonly zoneOutages: RangedParameter;
  readonly zoneOutageMedian: RangedParameter;
  readonly zoneOutageSpread: RangedParameter;
  readonly commonCauses: RangedParameter;
  readonly commonCauseMedian: RangedParameter;
  readonly commonCauseSpread: RangedParameter;
  readonly failoverSuccess: RangedParameter;
  readonly plannedDowntime: RangedParameter;
}

const judgement = { kind: 'judgement', source: 'Meridian', asOf: '2026-11-20' } as const;

const yearly = (label: string, rate: OutageRate): RangedParameter => ({
  label,
  value: rate.perYear,
  low: rate.low,
  high: rate.high,
  unit: 'a year',
  accepts: { least: 0, most: 1000 },
  kind: rate.kind,
  source: rate.source,
  asOf: rate.asOf,
  ...(rate.rationale === undefined ? {} : { rationale: rate.rationale }),
});

/** The median of a duration whose logarithm is normal, hours. */
const median = (
  label: string,
  { mu, kind, source, asOf, rationale }: OutageDuration,
  range: { readonly low: number; readonly high: number },
): RangedParameter => ({
  label,
  value: exp(mu),
  ...range,
  unit: 'h',
  kind,
  source,
  asOf,
  ...(rationale === undefined ? {} : { rationale }),
});

/** How far durations spread around their median: the standard deviation of their logarithm. */
const spread = (
  label: string,
  { sigma, kind, source, asOf, rationale }: OutageDuration,
  range: { readonly low: number; readonly high: number },
): RangedParameter => ({
  label,
  value: sigma,
  ...range,
  unit: '',
  accepts: { least: 0, most: 4 },
  kind,
  source,
  asOf,
  ...(rationale === undefined ? {} : { rationale }),
});

export const outageParameters: OutageParameters = {
  regionOutagesUsEast1: yearly('Outages of AWS us-east-1', regionOutageRates['aws:us-east-1']),
  regionOutagesAws: yearly('Outages of any other region of AWS', regionOutageRates.aws),
  regionOutagesAzure: yearly('Outages of a region of Azure', regionOutageRates.azure),
  regionOutagesGcp: yearly('Outages of a region of Google Cloud', regionOutageRates.gcp),
  regionOutagesElsewhere: yearly(
    'Outages of any other region or data centre',
    regionOutageRates.other,
  ),
  // Ranges of the fit to 60 outages: μ ± 1.2816 · σ ÷ √60 and σ · (1 ± 1.2816 ÷ √120), eight in ten.
  regionOutageMedian: median('Half of all outages of a region last less', regionOutageDuration, {
    low: 4.84,
    high: 6.85,
  }),
  regionOutageSpread: spread(
    'Spread of the lengths of region outages (σ of the logarithm)',
    regionOutageDuration,
    { low: 0.93, high: 1.17 },
  ),
  zoneOutages: {
    label: 'Outages of one zone, its region staying up',
    value: 0.1,
    low: 0.03,
    high: 0.3,
    unit: 'a year',
    accepts: { least: 0, most: 1000 },
    ...judgement,
    rationale:
      'About as often as a region as a whole: what stops one building and is not severe enough to count among the outages of its region.',
  },
  zoneOutageMedian: {
    label: 'Half of all outages of a zone last less',
    value: 3,
    low: 1.5,
    high: 6,
    unit: 'h',
    ...judgement,
    rationale: 'Power and cooling of one building come back sooner than a region’s control plane.',
  },
  zoneOutageSpread: {
    label: 'Spread of the lengths of zone outages (σ of the logarithm)',
    value: 1,
    low: 0.7,
    high: 1.2,
    unit: '',
    accepts: { least: 0, most: 4 },
    ...judgement,
    rationale: 'As the outages of regions, whose lengths were measured: 1.05.',
  },
  commonCauses: yearly(
    'Common causes: a bad global change, a shared control plane',
    commonCauseRate,
  ),
  commonCauseMedian: median('Half of all common causes last less', commonCauseDuration, {
    low: 1,
    high: 4,
  }),
  commonCauseSpread: spread(
    'Spread of the lengths of common causes (σ of the logarithm)',
    commonCauseDuration,
    { low: 0.5, high: 1.1 },
  ),
  failoverSuccess: {
    label: 'Failovers that work when they are needed',
    value: 0.95,
    low: 0.8,
    high: 0.99,
    unit: 'of failovers',
    ...judgement,
    rationale:
      'One in twenty fails on a stale configuration, a missing quota or a step that nobody has walked of late. State what your own drills show.',
  },
  plannedDowntime: {
    label: 'Planned work that stops the service',
    value: 0,
    low: 0,
    high: 30,
    unit: 'min a year',
    accepts: { least: 0, most: 365 * 1440 },
    ...judgement,
    rationale:
      'Rolling deployments take nobody offline. State it per option where maintenance does.',
  },
};
