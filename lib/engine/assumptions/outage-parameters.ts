import type { RangedParameter } from './ranged-parameter';

/** What the availability of a drawing hangs on beside the rates and lengths of `outage-rates.ts`. */
export interface OutageParameters {
  readonly zoneOutages: RangedParameter;
  readonly zoneOutageMedian: RangedParameter;
  readonly zoneOutageSpread: RangedParameter;
  readonly failoverSuccess: RangedParameter;
  readonly plannedDowntime: RangedParameter;
}

const judgement = { kind: 'judgement', source: 'Meridian', asOf: '2026-11-20' } as const;

export const outageParameters: OutageParameters = {
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
