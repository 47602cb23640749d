import type { RangedParameter } from './ranged-parameter';

/** What an overload does besides the load itself, and what no document states. */
export interface OverloadParameters {
  readonly retryLimit: RangedParameter;
  readonly coldReadFactor: RangedParameter;
  readonly cacheWarmUpS: RangedParameter;
  readonly growthHorizonMonths: RangedParameter;
  readonly tenantSizeSpread: RangedParameter;
}

const judgement = { kind: 'judgement', source: 'Meridian', asOf: '2026-11-20' } as const;

export const overloadParameters: OverloadParameters = {
  retryLimit: {
    label: 'Times that a client tries again',
    value: 3,
    low: 1,
    high: 5,
    unit: 'retries',
    accepts: { least: 0, most: 20, whole: true },
    ...judgement,
    rationale: 'Client libraries try again two to four times unless told otherwise.',
  },
  coldReadFactor: {
    label: 'Load of a moved read while caches are cold, in warm reads',
    value: 2,
    low: 1.2,
    high: 5,
    unit: '×',
    accepts: { least: 1, most: 100 },
    ...judgement,
    rationale:
      'A hit rate of 80 % that falls to 60 % for users who are new to a site doubles what reaches its database.',
  },
  cacheWarmUpS: {
    label: 'Time until the caches of a site that took over are warm',
    value: 600,
    low: 120,
    high: 3600,
    unit: 's',
    ...judgement,
    rationale: 'The working set of a busy service is asked for once in some minutes.',
  },
  growthHorizonMonths: {
    label: 'Months of growth that the headroom should last for',
    value: 12,
    low: 6,
    high: 24,
    unit: 'months',
    accepts: { least: 0, most: 120 },
    ...judgement,
    rationale: 'Capacity and quota are planned and paid for by the year.',
  },
  tenantSizeSpread: {
    label: 'Spread of tenants in size: standard deviation over mean',
    value: 1.5,
    low: 0.5,
    high: 4,
    unit: '×',
    accepts: { least: 0, most: 20 },
    ...judgement,
    rationale: 'A few customers are many times the usual one; measure it on your own.',
  },
};
