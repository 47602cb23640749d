import type { RangedParameter } from './ranged-parameter';

/** What bills are told with where no document says otherwise. */
export interface CostParameters {
  readonly requestsPerVcpu: RangedParameter;
  readonly databaseShare: RangedParameter;
  readonly databaseDataShare: RangedParameter;
  readonly responseBytes: RangedParameter;
  readonly edgePrice: RangedParameter;
  readonly compressionSaves: RangedParameter;
  readonly compressionPossible: RangedParameter;
  readonly reservationDiscount: RangedParameter;
  readonly reservationCovers: RangedParameter;
  readonly routingShare: RangedParameter;
  readonly observabilityShare: RangedParameter;
  readonly operationsShare: RangedParameter;
  readonly operationsStandbyShare: RangedParameter;
  readonly engineers: RangedParameter;
  readonly engineerCost: RangedParameter;
  readonly splitUtilization: RangedParameter;
  readonly transferRedFlag: RangedParameter;
  readonly usualFactorLow: RangedParameter;
  readonly usualFactorHigh: RangedParameter;
}

const judgement = { kind: 'judgement', source: 'Meridian', asOf: '2026-11-20' } as const;

export const costParameters: CostParameters = {
  requestsPerVcpu: {
    label: 'Requests a second that one vCPU serves',
    value: 30,
    low: 5,
    high: 200,
    unit: 'req/s',
    accepts: { least: 0.01, most: 1e6 },
    ...judgement,
    rationale:
      'A request that computes for 35 ms keeps a vCPU busy for a thirtieth of a second. State it from a load test, or state today’s bill, which takes its place.',
  },
  databaseShare: {
    label: 'Database beside compute, where no bill tells',
    value: 0.4,
    low: 0.15,
    high: 1,
    unit: 'of compute',
    accepts: { least: 0, most: 10 },
    ...judgement,
    rationale: 'The worked collaboration platform pays 50 for its database beside 120 for compute.',
  },
  databaseDataShare: {
    label: 'Part of a database’s cost that follows the data held rather than the requests',
    value: 0.5,
    low: 0.2,
    high: 0.8,
    unit: 'of the database',
    ...judgement,
    rationale:
      'A copy has to take every write and hold every row whether or not anybody reads it; how much that is depends on the store.',
  },
  responseBytes: {
    label: 'What an answer sends to the user',
    value: 4000,
    low: 500,
    high: 100_000,
    unit: 'B',
    accepts: { least: 0, most: 1e12 },
    ...judgement,
    rationale:
      'A compressed answer of an API; pages and pictures are larger. Take it from access logs.',
  },
  edgePrice: {
    label: 'What a GB from a cache at the edge costs',
    value: 0.08,
    low: 0.01,
    high: 0.12,
    unit: 'USD/GB',
    accepts: { least: 0, most: 100 },
    ...judgement,
    rationale:
      'Meridian keeps no table of edges: they sell by contract and by continent. Taken near the dear end of what a GB costs to send out of a region, so that caching is not promised to save too much; fees by request are not in it. State what yours charges.',
  },
  compressionSaves: {
    label: 'What compression saves between regions',
    value: 0,
    low: 0,
    high: 0.8,
    unit: 'of the bytes',
    ...judgement,
    rationale: 'Replication often sends what it has as it is; an option that compresses states it.',
  },
  compressionPossible: {
    label: 'What compression between regions can save',
    value: 0.5,
    low: 0.5,
    high: 0.8,
    unit: 'of the bytes',
    ...judgement,
    rationale:
      'Told as 50 to 80 %; taken at its lower end, and nothing where data is compressed already.',
  },
  reservationDiscount: {
    label: 'What buying for a year or longer takes off the price',
    value: 0.4,
    low: 0.3,
    high: 0.5,
    unit: 'of the price',
    ...judgement,
    rationale: 'Told as 30 to 50 %, by length and by how much is paid beforehand.',
  },
  reservationCovers: {
    label: 'Capacity that can be bought for longer',
    value: 0.6,
    low: 0.4,
    high: 0.8,
    unit: 'of compute and database',
    ...judgement,
    rationale: 'What runs at night as well; the peak is better bought by the hour.',
  },
  routingShare: {
    label: 'Load balancing and routing between regions',
    value: 0.0167,
    low: 0.005,
    high: 0.04,
    unit: 'of compute',
    ...judgement,
    rationale: 'The worked collaboration platform pays 5 for it beside 300 for compute.',
  },
  observabilityShare: {
    label: 'Watching several regions',
    value: 0.05,
    low: 0.02,
    high: 0.1,
    unit: 'of compute',
    ...judgement,
    rationale: 'The worked collaboration platform pays 15 for it beside 300 for compute.',
  },
  operationsShare: {
    label: 'Further engineering where several regions serve',
    value: 0.3,
    low: 0.15,
    high: 0.5,
    unit: 'of engineering',
    ...judgement,
    rationale: 'Told as 30 % more: deployments, runbooks, drills and longer incidents.',
  },
  operationsStandbyShare: {
    label: 'Further engineering where other regions only stand by',
    value: 0.1,
    low: 0.03,
    high: 0.2,
    unit: 'of engineering',
    ...judgement,
    rationale:
      'Copies are watched and failover is drilled, but nothing runs in two places at once.',
  },
  engineers: {
    label: 'Engineers who run the service',
    value: 2,
    low: 1,
    high: 5,
    unit: 'engineers',
    accepts: { least: 0, most: 100_000 },
    ...judgement,
    rationale:
      'A cost frame is told for two; the worked platform counts five. State requirements.team.engineers.',
  },
  engineerCost: {
    label: 'What an engineer costs',
    value: 200_000,
    low: 100_000,
    high: 333_000,
    unit: 'USD/year',
    ...judgement,
    rationale:
      'The same 200 000 a year of overhead is told as 0.6 engineers and as 1.5, which makes 333 000 or 133 000 each.',
  },
  splitUtilization: {
    label: 'Usual use of capacity once a fleet is split over regions',
    value: 0.4,
    low: 0.33,
    high: 0.5,
    unit: 'of capacity',
    ...judgement,
    rationale: 'A pooled fleet is told to run at 65 %, one that is split for safety at about 40 %.',
  },
  transferRedFlag: {
    label: 'Transfer between regions that calls for another look',
    value: 0.1,
    low: 0.05,
    high: 0.2,
    unit: 'of infrastructure',
    ...judgement,
    rationale: 'Above a tenth, more is usually copied than anybody reads.',
  },
  usualFactorLow: {
    label: 'Least that several serving regions usually cost, one region = 1',
    value: 2,
    low: 1.7,
    high: 2.2,
    unit: '×',
    accepts: { least: 0, most: 100 },
    ...judgement,
    rationale: 'Two fleets that can each carry all of it, and no more.',
  },
  usualFactorHigh: {
    label: 'Most that several serving regions usually cost, one region = 1',
    value: 2.5,
    low: 2.2,
    high: 3,
    unit: '×',
    accepts: { least: 0, most: 100 },
    ...judgement,
    rationale: 'Two fleets with transfer, routing and tooling: told as 100 that becomes 250.',
  },
};
