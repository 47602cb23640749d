import { z } from 'zod';
import { finding } from './finding';
import { numberOrNull } from './words';

const usd = numberOrNull;

/** What flows come to. */
const outcome = z.object({
  npvUsd: usd,
  irr: numberOrNull,
  irrRoots: z.array(z.number()),
  paybackMonths: numberOrNull,
  discountedPaybackMonths: numberOrNull,
  roiPercent: numberOrNull,
});

const optionReturns = z.object({
  ...outcome.shape,
  name: z.string(),
  isBaseline: z.boolean(),
  standing: z.enum(['estimate', 'at-most', 'at-least', 'unclear']),
  benefits: z
    .object({
      outageAvoidedUsd: z.number(),
      latencyUpliftUsd: z.number(),
      marketAccessUsd: z.number(),
    })
    .nullable(),
  costUsd: usd,
  oneOffUsd: usd,
  addedPerMonthUsd: usd,
  cashFlows: z.array(
    z.object({
      month: z.number(),
      costUsd: z.number(),
      outageAvoidedUsd: z.number(),
      latencyUpliftUsd: z.number(),
      marketAccessUsd: z.number(),
      benefitUsd: z.number(),
    }),
  ),
  expectedLoss: z.object({ hours: z.number(), usd: z.number() }),
  market: z.object({ isOpen: z.boolean(), because: z.string() }),
  withoutMarketAccess: outcome,
  scenarios: z.array(
    z.object({ ...outcome.shape, name: z.string(), because: z.string().nullable() }),
  ),
  breakEvenOutageProbability: numberOrNull,
  outageProbability: z.number(),
  sensitivity: z.array(
    z.object({
      input: z.string(),
      label: z.string(),
      unit: z.string(),
      p10: z.number(),
      p90: z.number(),
      lowUsd: z.number(),
      highUsd: z.number(),
    }),
  ),
});
export type FrozenReturns = z.output<typeof optionReturns>;

/** What the options return against the one that runs. */
export const returns = z.object({
  baseline: z.string(),
  horizonMonths: z.number(),
  discountRatePerYear: z.number(),
  growthPerYear: z.number(),
  options: z.array(optionReturns),
  findings: z.array(finding),
});

/** How sure that is: the case drawn many times. */
export const simulation = z.object({
  trials: z.number(),
  seed: z.number(),
  isStratified: z.boolean(),
  options: z.array(
    z.object({
      name: z.string(),
      trials: z.number(),
      seed: z.number(),
      p10Usd: z.number(),
      p50Usd: z.number(),
      p90Usd: z.number(),
      meanUsd: z.number(),
      standardErrorUsd: z.number(),
      probabilityOfLoss: z.number(),
      exceedance: z.array(z.object({ lossUsd: z.number(), probability: z.number() })),
      tolerance: z.array(
        z.object({
          lossUsd: z.number(),
          tolerated: z.number(),
          probability: z.number(),
          holds: z.boolean(),
        }),
      ),
      distribution: z.array(
        z.object({ fromUsd: z.number(), toUsd: z.number(), probability: z.number() }),
      ),
    }),
  ),
});
export type FrozenSimulation = z.output<typeof simulation>;
