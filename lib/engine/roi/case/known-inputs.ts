import { isParameterId, parameterId } from '../../assumptions';

const ofDocument = [
  'business.revenuePerYear',
  'business.grossMargin',
  'business.outageCostPerHour',
  'business.slaCreditsPerHour',
  'business.marketAccessPerYear',
  'business.returns.productivityPerHour',
  'business.returns.brandPerHour',
  'business.returns.contract.revenuePerYear',
];

const ofAssumptions = [
  ...[
    'costEstimateFactor',
    'latencyReturnBelieved',
    'marketAccessProbability',
    'zoneOutages',
    'zoneOutageMedian',
    'failoverSuccess',
  ]
    .filter(isParameterId)
    .map(parameterId),
  'outage-rate.common-cause',
  'outage-length.region.mu',
  'outage-length.common-cause.mu',
];

/** Inputs that change what the months are worth: scenarios may set them, no simulation draws them. */
const structural = [
  'business.returns.growthPerYear',
  ...['discountRate', 'marketAccessMonth'].filter(isParameterId).map(parameterId),
];

/** The ids of all inputs that a document with these options may call uncertain; rates of regions come on top. */
export function uncertainInputIds(options: readonly string[]): string[] {
  return [
    ...ofDocument,
    ...options.flatMap((name) => [`options[${name}].monthlyCost`, `options[${name}].oneOffCost`]),
    ...ofAssumptions,
  ];
}

/** The same for inputs that a scenario may set. */
export function scenarioInputIds(options: readonly string[]): string[] {
  return [...uncertainInputIds(options), ...structural];
}

/** Whether an id is that of an outage rate, of a region or of a provider's regions. */
export const isOutageRateId = (id: string): boolean => /^outage-rate\.[a-z0-9:-]+$/.test(id);
