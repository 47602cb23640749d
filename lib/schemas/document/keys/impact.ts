import { amountUsd, converted, flag, numberBetween } from '../kinds';
import { mapping, optional, renamed } from './key';

const unanswered = 'not answered';

/** What the business loses with the service: the questions that place it in a tier. */
export const impact = converted(
  mapping('the business impact', {
    revenueIn5Minutes: optional(amountUsd, {
      meaning: 'The revenue that five minutes of downtime lose.',
      unit: 'US dollars',
      default: 'from business.outageCostPerHour, else from business.revenuePerYear',
    }),
    irreversibleBrandDamage: optional(flag, {
      meaning: 'Whether an outage does damage to the brand that cannot be made good.',
      default: unanswered,
    }),
    safety: optional(flag, {
      meaning: 'Whether people can come to harm by an outage.',
      default: unanswered,
    }),
    contract: optional(flag, {
      meaning: 'Whether a contract promises availability or recovery.',
      default: unanswered,
    }),
    legalDuty: optional(flag, {
      meaning: 'Whether the law asks for the service to run.',
      default: unanswered,
    }),
    dependants: optional(
      numberBetween({ noun: 'a number of services', highest: 1e6, whole: true }),
      {
        meaning: 'How many other services stop with this one.',
        unit: 'services',
        default: unanswered,
      },
    ),
  }),
  (written) => renamed(written, { revenueIn5Minutes: 'revenueIn5MinutesUsd' }),
);
