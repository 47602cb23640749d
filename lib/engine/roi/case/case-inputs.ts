import { parameterId, topOverride, type Assumptions, type ParameterId } from '../../assumptions';
import {
  commonCauseDurationOf,
  commonCauseRateOf,
  outageRateIdOf,
  outageRateOf,
  regionOutageDurationOf,
  type OutageDuration,
  type OutageRate,
} from '../../assumptions/outage-rates';
import { acceptedFor } from '../../assumptions';
import type {
  Architecture,
  CostFigures,
  Overridden,
  RegionId,
  Source,
  Uncertain,
} from '../../model';
import { rangeSpread, statedSpread, type Ends, type Spread } from '../uncertainty/spread';
import type { CaseInput } from './case-input';

/** What the inputs of a case are gathered from. */
export interface InputGround {
  readonly architecture: Architecture;
  readonly assumptions: Assumptions;
  readonly costs: ReadonlyMap<string, CostFigures>;
  /** Regions whose outages reach any option. */
  readonly regions: readonly RegionId[];
  /** Whether outages of single zones reach any option. */
  readonly hasZones: boolean;
  /** The option that the others are held against, which is paid for already. */
  readonly baseline: number;
}

const amounts: Ends = { least: 0, most: 1e14 };
const shares: Ends = { least: 0, most: 1 };

/** Every input of a business case, document before assumptions; only what the case hangs on. */
export function caseInputs(ground: InputGround): CaseInput[] {
  const stated = new Map(
    (ground.architecture.business?.returns?.uncertain ?? []).map((one) => [one.input, one]),
  );
  return [
    ...ofBusiness(ground.architecture),
    ...ofCosts(ground),
    ...ofReturns(ground),
    ...ofOutages(ground),
  ].map((input) => withSpread(input, stated.get(input.id)));
}

type Draft = Omit<CaseInput, 'spread'> & { readonly range: Spread | null };

function withSpread({ range, ...input }: Draft, stated: Uncertain | undefined): CaseInput {
  const spread = stated === undefined ? range : statedSpread(input.value, stated, input);
  return { ...input, spread };
}

function ofBusiness({ business }: Architecture): Draft[] {
  if (!business) return [];
  const { returns } = business;
  const rows: (Draft | null)[] = [
    amount('business.revenuePerYear', 'Revenue a year', 'USD', business.revenuePerYearUsd),
    business.revenuePerYearUsd === undefined && business.marketAccessPerYearUsd === undefined
      ? null
      : plain('business.grossMargin', 'Gross margin', 'share', business.grossMargin ?? 1, shares),
    amount(
      'business.outageCostPerHour',
      'Cost of an hour of outage',
      'USD',
      business.outageCostPerHourUsd,
    ),
    amount(
      'business.slaCreditsPerHour',
      'SLA credits of an hour',
      'USD',
      business.slaCreditsPerHourUsd,
    ),
    ...(business.outageCostPerHourUsd === undefined
      ? [
          amount(
            'business.returns.productivityPerHour',
            'Work lost in an hour of outage',
            'USD',
            returns?.productivityPerHourUsd,
          ),
          amount(
            'business.returns.brandPerHour',
            'Trust lost in an hour of outage',
            'USD',
            returns?.brandPerHourUsd,
          ),
        ]
      : []),
    amount(
      'business.returns.contract.revenuePerYear',
      'Revenue under contracts',
      'USD',
      returns?.contract?.revenuePerYearUsd,
    ),
    amount(
      'business.marketAccessPerYear',
      'Market that opens, a year',
      'USD',
      business.marketAccessPerYearUsd,
    ),
  ];
  return rows.filter((row) => row !== null);
}

function ofCosts({ architecture, costs, baseline }: InputGround): Draft[] {
  return architecture.options.flatMap(({ name }, o) => {
    const cost = costs.get(name);
    const rows = [
      amount(`options[${name}].monthlyCost`, `Cost of ${name} a month`, 'USD', cost?.monthlyUsd),
      amount(
        `options[${name}].oneOffCost`,
        `One-off cost of ${name}`,
        'USD',
        o === baseline ? null : cost?.oneOff.totalUsd,
      ),
    ];
    return rows.filter((row) => row !== null);
  });
}

function ofReturns({ architecture, assumptions }: InputGround): Draft[] {
  const growth =
    architecture.business?.returns?.growthPerYear ?? architecture.demand.growthPerYear ?? 0;
  const hasMarket = architecture.business?.marketAccessPerYearUsd !== undefined;
  const hasRevenue = (architecture.business?.revenuePerYearUsd ?? 0) > 0;
  return [
    parameter(assumptions, 'costEstimateFactor'),
    ...(hasRevenue ? [parameter(assumptions, 'latencyReturnBelieved')] : []),
    ...(hasMarket
      ? [
          parameter(assumptions, 'marketAccessProbability'),
          structural(parameter(assumptions, 'marketAccessMonth')),
        ]
      : []),
    structural(parameter(assumptions, 'discountRate')),
    structural(
      plain('business.returns.growthPerYear', 'Growth of the revenue a year', 'share', growth, {
        least: -0.99,
        most: 100,
      }),
    ),
  ];
}

const structural = (draft: Draft): Draft => ({ ...draft, isStructural: true });

function ofOutages({ assumptions, regions, hasZones }: InputGround): Draft[] {
  const { overrides } = assumptions;
  const byId = new Map<string, { label: string; rate: OutageRate }>();
  for (const id of regions) {
    const place = placeOf(assumptions, id);
    const rateId = outageRateIdOf(place, overrides);
    const rate = outageRateOf(place, overrides);
    byId.set(rateId, { label: `Outages a year: ${rate.scope}`, rate });
  }
  const common = commonCauseRateOf(overrides);
  byId.set('outage-rate.common-cause', { label: 'Common causes a year', rate: common });
  return [
    ...[...byId].map(([id, { label, rate }]) => rateInput(id, label, rate)),
    ...(hasZones
      ? [parameter(assumptions, 'zoneOutages'), parameter(assumptions, 'zoneOutageMedian')]
      : []),
    lengthInput('region', regionOutageDurationOf(overrides)),
    lengthInput('common-cause', commonCauseDurationOf(overrides)),
    parameter(assumptions, 'failoverSuccess'),
  ];
}

/** A region of the tables; any other is taken for a commercial place of nobody's. */
export function placeOf(assumptions: Assumptions, id: RegionId) {
  return assumptions.region(id) ?? { id, provider: '', partition: 'commercial' as const };
}

function rateInput(id: string, label: string, rate: OutageRate): Draft {
  const ends = { least: 0, most: 1000 };
  const value = Math.max(0, rate.perYear);
  return {
    id,
    label,
    unit: 'a year',
    value,
    ...ends,
    isWhole: false,
    range: rangeSpread(value, Math.min(value, rate.low), Math.max(value, rate.high), ends),
    isStructural: false,
    source: assumed(id, rate),
  };
}

function lengthInput(of: 'region' | 'common-cause', duration: OutageDuration): Draft {
  const id = `outage-length.${of}.mu`;
  const ends = { least: -7, most: 9 };
  const { low, high } = duration.range.mu;
  const { mu } = duration;
  return {
    id,
    label:
      of === 'region'
        ? 'Half of all outages of a region last less'
        : 'Half of all common causes last less',
    unit: 'ln h',
    value: mu,
    ...ends,
    isWhole: false,
    range: rangeSpread(mu, Math.min(mu, low), Math.max(mu, high), ends),
    isStructural: false,
    source: assumed(id, { ...duration, low, high }),
  };
}

interface Worth extends Pick<OutageRate, 'kind' | 'source' | 'asOf' | 'low' | 'high'> {
  readonly overridden?: Overridden | undefined;
}

function assumed(id: string, { kind, source, asOf, low, high, overridden }: Worth): Source {
  const mark = overridden === undefined ? {} : { overridden };
  return { from: 'assumption', id, kind, source, asOf, low, high, ...mark };
}

function parameter({ parameters, overrides }: Assumptions, name: ParameterId): Draft {
  const one = parameters[name];
  const { label, unit, value, low = value, high = value, kind, source, asOf, overridden } = one;
  const id = parameterId(name);
  const { least, most, whole: isWhole = false } = acceptedFor(one);
  // Whoever states a value for the document knows it better than the table's range does.
  const isStated = topOverride(overrides, id)?.scope === 'document';
  const ends = { least, most };
  return {
    id,
    label,
    unit,
    value,
    ...ends,
    isWhole,
    range: isStated
      ? null
      : rangeSpread(value, Math.min(value, low), Math.max(value, high), ends, isWhole),
    isStructural: false,
    source: assumed(id, { kind, source, asOf, low, high, overridden }),
  };
}

function plain(id: string, label: string, unit: string, value: number, ends: Ends): Draft {
  return {
    id,
    label,
    unit,
    value,
    ...ends,
    isWhole: false,
    range: null,
    isStructural: false,
    source: { from: 'document', path: id.split('.') },
  };
}

function amount(
  id: string,
  label: string,
  unit: string,
  value: number | null | undefined,
): Draft | null {
  return value === null || value === undefined ? null : plain(id, label, unit, value, amounts);
}
