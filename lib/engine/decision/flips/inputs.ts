import type { ParameterId } from '../../assumptions';
import { parameterId, unitOfAssumption, withOverrides, type Assumptions } from '../../assumptions';
import { commonCauseRateOf, outageRateOf } from '../../assumptions/outage-rates';
import type { Architecture, Population } from '../../model';
import { rps, share, usd } from '../../units';
import { priceParameters } from '../figures/price-ends';
import { patterns } from '../patterns/catalog';
import type { Prepared } from '../prepare';

/** What a decision is computed from. */
export interface State {
  readonly architecture: Architecture;
  readonly assumptions: Assumptions;
}

/**
 * How much of a decision an input moves: only how patterns are judged, also what they cost or how available
 * they are, or all of it.
 */
export type Reach = 'judgement' | 'cost' | 'availability' | 'everything';

/** A number of the document or an assumption that can be tried at other values. */
export interface FlipInput {
  /** Path in the document, or the assumption's id. */
  readonly input: string;
  readonly label: string;
  readonly unit: string;
  readonly reach: Reach;
  readonly isAssumption: boolean;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Values to a unit: 1 for whole numbers, 10 000 for hundredths of a per cent. */
  readonly perUnit: number;
  readonly set: (state: State, value: number) => State;
}

const whole = 1;
const hundredthOfPercent = 10_000;
const tenMillionth = 10_000_000;

/** How far up a load is tried. */
const manyTimes = 20;

/** Every numeric input of a document and every assumption that its decision may hang on, besides the targets. */
export function flipInputs({ architecture, assumptions, ground, unpriced }: Prepared): FlipInput[] {
  const isPriced = unpriced === null;
  return [
    ...ofDemand(architecture),
    ...ofBusiness(architecture, isPriced),
    ...ofDependencies(architecture),
    ...ofTeam(architecture),
    ...ofQuotas(architecture),
    ...ofAssumptions(architecture, assumptions, isPriced),
    ...ofOutages(assumptions, ground.best?.region ?? null),
  ];
}

type Document = (architecture: Architecture, value: number) => Architecture;

/** An input of the document. */
const inDocument = (
  facts: Omit<FlipInput, 'set' | 'isAssumption'>,
  change: Document,
): FlipInput => ({
  ...facts,
  isAssumption: false,
  set: ({ architecture, assumptions }, value) => ({
    architecture: change(architecture, value),
    assumptions,
  }),
});

const withPopulation = (
  architecture: Architecture,
  name: string,
  change: (population: Population) => Population,
): Architecture => ({
  ...architecture,
  demand: {
    ...architecture.demand,
    populations: architecture.demand.populations.map((one) =>
      one.name === name ? change(one) : one,
    ),
  },
});

function ofDemand({ demand }: Architecture): FlipInput[] {
  const { reads, cacheable, populations } = demand;
  const shares = { unit: 'share', least: 0, most: 1, perUnit: hundredthOfPercent } as const;
  return [
    ...(reads === undefined
      ? []
      : [
          inDocument(
            {
              ...shares,
              input: 'demand.reads',
              label: 'Share of reads',
              reach: 'everything',
              value: reads,
            },
            (architecture, value) => ({
              ...architecture,
              demand: { ...architecture.demand, reads: share(value) },
            }),
          ),
        ]),
    ...(cacheable === undefined
      ? []
      : [
          inDocument(
            {
              ...shares,
              input: 'demand.cacheable',
              label: 'Share of reads that may be cached',
              reach: 'everything',
              value: cacheable,
            },
            (architecture, value) => ({
              ...architecture,
              demand: { ...architecture.demand, cacheable: share(value) },
            }),
          ),
        ]),
    ...populations.map(({ name, peakRps }) =>
      inDocument(
        {
          input: `demand.populations[${name}].peakRps`,
          label: `Peak of ${name}`,
          unit: 'req/s',
          reach: 'everything',
          value: peakRps,
          least: 0,
          most: Math.max(1000, manyTimes * peakRps),
          perUnit: whole,
        },
        (architecture, value) =>
          withPopulation(architecture, name, (one) => ({ ...one, peakRps: rps(value) })),
      ),
    ),
  ];
}

function ofBusiness(
  { business, requirements, metadata }: Architecture,
  isPriced: boolean,
): FlipInput[] {
  if (!business) return [];
  const amounts = { unit: 'USD', least: 0, perUnit: whole, reach: 'judgement' } as const;
  const most = (value: number) => Math.max(1e6, manyTimes * value);
  const bill = Object.entries(business.currentMonthlyCostUsd);
  const isTierOpen = metadata.impact?.revenueIn5MinutesUsd === undefined;
  const { outageCostPerHourUsd, revenuePerYearUsd } = business;
  return [
    // A judged cost follows the bill as a whole, so that only a budget tells one bill from another.
    ...(requirements.budgetPerMonthUsd === undefined && !isPriced
      ? []
      : bill.map(([line, value]) =>
          inDocument(
            {
              ...amounts,
              reach: 'cost',
              input: `business.currentMonthlyCost.${line}`,
              label: `Cost of ${line} today`,
              value,
              most: most(value),
            },
            (architecture, next) =>
              withBusiness(architecture, {
                currentMonthlyCostUsd: {
                  ...architecture.business?.currentMonthlyCostUsd,
                  [line]: usd(next),
                },
              }),
          ),
        )),
    ...(outageCostPerHourUsd === undefined || !isTierOpen
      ? []
      : [
          inDocument(
            {
              ...amounts,
              input: 'business.outageCostPerHour',
              label: 'Cost of an hour of outage',
              value: outageCostPerHourUsd,
              most: most(outageCostPerHourUsd),
            },
            (architecture, value) =>
              withBusiness(architecture, { outageCostPerHourUsd: usd(value) }),
          ),
        ]),
    ...(revenuePerYearUsd === undefined || !isTierOpen || outageCostPerHourUsd !== undefined
      ? []
      : [
          inDocument(
            {
              ...amounts,
              input: 'business.revenuePerYear',
              label: 'Revenue a year',
              value: revenuePerYearUsd,
              most: most(revenuePerYearUsd),
            },
            (architecture, value) => withBusiness(architecture, { revenuePerYearUsd: usd(value) }),
          ),
        ]),
  ];
}

function withBusiness(
  architecture: Architecture,
  change: Partial<NonNullable<Architecture['business']>>,
): Architecture {
  const { business } = architecture;
  return business ? { ...architecture, business: { ...business, ...change } } : architecture;
}

function ofDependencies({ dependencies }: Architecture): FlipInput[] {
  return dependencies.flatMap(({ name, availability }) =>
    availability === undefined
      ? []
      : [
          inDocument(
            {
              input: `dependencies[${name}].availability`,
              label: `Availability of ${name}`,
              unit: 'availability',
              reach: 'availability',
              value: availability,
              least: 0.9,
              most: 1,
              perUnit: tenMillionth,
            },
            (architecture, value) => ({
              ...architecture,
              dependencies: architecture.dependencies.map((one) =>
                one.name === name ? { ...one, availability: share(value) } : one,
              ),
            }),
          ),
        ],
  );
}

function ofTeam({ requirements }: Architecture): FlipInput[] {
  const { engineers } = requirements.team ?? {};
  if (engineers === undefined) return [];
  return [
    inDocument(
      {
        input: 'requirements.team.engineers',
        label: 'Engineers',
        unit: 'people',
        reach: 'cost',
        value: engineers,
        least: 0,
        most: Math.max(50, 2 * engineers),
        perUnit: whole,
      },
      (architecture, value) => ({
        ...architecture,
        requirements: {
          ...architecture.requirements,
          team: { ...architecture.requirements.team, engineers: value },
        },
      }),
    ),
  ];
}

function ofQuotas({ requirements }: Architecture): FlipInput[] {
  return Object.entries(requirements.regions?.quotaRps ?? {}).map(([region, quota]) =>
    inDocument(
      {
        input: `requirements.regions.quotaRps.${region}`,
        label: region === '*' ? 'Quota of a region' : `Quota of ${region}`,
        unit: 'req/s',
        reach: 'everything',
        value: quota,
        least: 0,
        most: Math.max(1000, manyTimes * quota),
        perUnit: whole,
      },
      (architecture, value) => ({
        ...architecture,
        requirements: {
          ...architecture.requirements,
          regions: {
            ...architecture.requirements.regions,
            quotaRps: { ...architecture.requirements.regions?.quotaRps, [region]: rps(value) },
          },
        },
      }),
    ),
  );
}

/** Assumptions of which a decision is made, by how much of it they move. */
const judged: readonly ParameterId[] = ['forwardedWriteShare', 'closeToBestRatio'];
/** What costs are told from: prices tell nothing of zones, cells and edges. */
const costed = (isPriced: boolean): readonly ParameterId[] => [
  ...patterns
    .filter(({ reach }) => !isPriced || reach === 'one-region')
    .map(({ costIndex }) => costIndex),
  ...(isPriced ? priceParameters : []),
];
const rated: readonly ParameterId[] = [
  'zoneOutages',
  'zoneOutageMedian',
  'failoverSuccess',
  'plannedDowntime',
];
const drawnWith: readonly ParameterId[] = [
  'serverTimeMs',
  'lastMileMs',
  'latencySpreadShape',
  'farEnoughKm',
  'nearEnoughRatio',
  'drawnProbeIntervalS',
  'drawnProbeFailures',
  'drawnTtlS',
  'readyPromoteS',
  'lagP99RoundTrips',
  'backupEveryS',
  'backupRestoreS',
  'warmShare',
  'warmBootS',
  'pilotBootS',
  'scaleUpPerMinute',
  'clientTimeoutP95S',
  'peopleDecideP95S',
];

function ofAssumptions(
  { demand }: Architecture,
  { parameters }: Assumptions,
  isPriced: boolean,
): FlipInput[] {
  const of = (id: ParameterId, reach: Reach): FlipInput[] => {
    const { label, unit, value, low, high, accepts } = parameters[id];
    if (low === undefined || high === undefined) return [];
    return [
      {
        input: parameterId(id),
        label,
        unit,
        reach,
        isAssumption: true,
        value,
        least: low,
        most: high,
        perUnit: accepts?.whole ? whole : gridOf(high),
        set: stating(parameterId(id)),
      },
    ];
  };
  return [
    ...costed(isPriced).flatMap((id) => of(id, 'cost')),
    ...judged.flatMap((id) => of(id, 'judgement')),
    ...rated.flatMap((id) => of(id, 'availability')),
    ...drawnWith.flatMap((id) => of(id, 'everything')),
    ...(demand.reads === undefined ? of('readShare', 'everything') : []),
  ];
}

/** A thousandth of the size of a number, as values to a unit: `1` for hundreds, `10 000` for tenths. */
function gridOf(high: number): number {
  let perUnit = 1;
  while (high * perUnit < 1000) perUnit *= 10;
  return perUnit;
}

const stating =
  (id: string) =>
  ({ architecture, assumptions }: State, value: number): State => ({
    architecture,
    assumptions: withOverrides(assumptions, [
      { id, unit: unitOfAssumption(id) ?? '', value, scope: 'tried' },
    ]),
  });

/** How often the regions that it would stand in go down, and all of them together. */
function ofOutages(
  { overrides }: Assumptions,
  region: Parameters<typeof outageRateOf>[0] | null,
): FlipInput[] {
  const common = commonCauseRateOf(overrides);
  const rates = [
    ...(region
      ? [
          {
            id: `outage-rate.${region.id}`,
            label: `Outages of ${region.id}`,
            rate: outageRateOf(region, overrides),
          },
        ]
      : []),
    { id: 'outage-rate.common-cause', label: 'Common causes', rate: common },
  ];
  return rates.map(({ id, label, rate }) => ({
    input: id,
    label,
    unit: 'a year',
    reach: 'availability',
    isAssumption: true,
    value: rate.perYear,
    least: rate.low,
    most: rate.high,
    perUnit: hundredthOfPercent,
    set: stating(id),
  }));
}
