import * as z from 'zod/mini';
import { patternIds } from '@/lib/engine/model';
import { converted, amountUsd, kind, name, oneOf, percentage } from '../kinds';
import { mapping, optional, renamed } from './key';
import { returns } from './returns';

export const costLines = kind(z.record(name, amountUsd), {
  noun: 'a list of costs',
  accepted: 'a mapping from the name of a cost to US dollars a month, e.g. { compute: 120000 }',
});

const currency = kind(z.literal('USD'), {
  noun: 'a currency that v1 counts in',
  accepted: 'USD',
  choices: ['USD'],
  hint: () => 'state every amount in US dollars',
});

/** What the service earns and costs. */
export const business = converted(
  mapping('the business figures', {
    currency: optional(currency, {
      meaning: 'The currency of every amount; v1 knows US dollars alone.',
      default: 'USD',
    }),
    currentMonthlyCost: optional(costLines, {
      meaning: 'What the current option costs a month, by line.',
      unit: 'US dollars a month',
      default: 'estimated from capacity and prices',
    }),
    currentPattern: optional(oneOf('a pattern', patternIds), {
      meaning: 'The pattern that the current monthly cost pays for.',
      default: 'multi-az: one region with several zones',
    }),
    revenuePerYear: optional(amountUsd, {
      meaning: 'The revenue that runs through the service.',
      unit: 'US dollars a year',
      default: 'not known',
    }),
    grossMargin: optional(percentage, {
      meaning: 'The part of the revenue that is left after the cost of what is sold.',
      default: '100%, with a finding that says so',
    }),
    slaCreditsPerHour: optional(amountUsd, {
      meaning: 'Credits owed to customers for an hour of outage.',
      unit: 'US dollars an hour',
      default: 'none',
    }),
    outageCostPerHour: optional(amountUsd, {
      meaning: 'What an hour of outage costs; stands for everything but the SLA credits.',
      unit: 'US dollars an hour',
      default: 'computed from revenue and margin',
    }),
    marketAccessPerYear: optional(amountUsd, {
      meaning: 'Revenue that law or latency keeps away today.',
      unit: 'US dollars a year',
      default: 'none',
    }),
    oneOffCost: optional(amountUsd, {
      meaning: 'Migration, training and all else that is paid once.',
      unit: 'US dollars',
      default: 'not known',
    }),
    trainingCost: optional(amountUsd, {
      meaning: 'The part of the one-off cost that is training; not more than it.',
      unit: 'US dollars',
      default: 'not taken apart',
    }),
    licencesPerRegion: optional(amountUsd, {
      meaning: 'Licences that every region of the service needs, a month.',
      unit: 'US dollars a month',
      default: 'none',
    }),
    returns: optional(returns, {
      meaning: 'What the return is reckoned with beyond the plain amounts, and how sure that is.',
      default: 'the amounts above, as they stand',
    }),
  }),
  (written) => ({
    currency: 'USD' as const,
    currentMonthlyCostUsd: {},
    ...renamed(written, {
      currentMonthlyCost: 'currentMonthlyCostUsd',
      revenuePerYear: 'revenuePerYearUsd',
      slaCreditsPerHour: 'slaCreditsPerHourUsd',
      outageCostPerHour: 'outageCostPerHourUsd',
      marketAccessPerYear: 'marketAccessPerYearUsd',
      oneOffCost: 'oneOffCostUsd',
      trainingCost: 'trainingCostUsd',
      licencesPerRegion: 'licencesPerRegionUsd',
    }),
  }),
);
