import * as z from 'zod/mini';
import { engagementCurves } from '@/lib/engine/model';
import type { Engagement, EngagementPoint, EngagementCurve, Uncertain } from '@/lib/engine/model';
import { usd } from '@/lib/engine/units';
import {
  amountUsd,
  converted,
  durationMs,
  kind,
  name,
  numberBetween,
  oneOf,
  percentage,
  prose,
  shareBetween,
} from '../kinds';
import { listOf, mapping, optional, renamed, required } from './key';

const partOfBusiest = numberBetween({ noun: 'a part of the busiest', highest: 1 });

/** A profile: parts of the busiest hour or month, of which at least one is not nothing. */
const profile = (length: number, what: string) =>
  kind(
    z.array(partOfBusiest).check(
      z.length(length),
      z.refine((parts: readonly number[]) => parts.some((x) => x > 0)),
    ),
    {
      noun: `a profile of ${length} ${what}`,
      accepted: `a list of ${length} numbers from 0 to 1, one for each of the ${what}, not all of them 0`,
    },
  );

const creditTier = mapping('a credit', {
  below: required(percentage, { meaning: 'The availability in a month that it is owed below.' }),
  credit: required(percentage, { meaning: 'The part of the month’s price that is given back.' }),
});

const contract = converted(
  mapping('the contracts', {
    revenuePerYear: required(amountUsd, {
      meaning: 'The revenue under contracts that promise availability.',
      unit: 'US dollars a year',
    }),
    credits: required(listOf(creditTier, 'credits', 20), {
      meaning: 'What is given back, tier by tier, the least shortfall first.',
    }),
  }),
  (written) => renamed(written, { revenuePerYear: 'revenuePerYearUsd' }),
);

const engagementPoint = converted(
  mapping('a point of the curve', {
    at: required(durationMs, { meaning: 'A felt latency.' }),
    engagement: required(percentage, { meaning: 'The part of the revenue that is left at it.' }),
  }),
  (written) => renamed(written, { at: 'ms' }),
);

const month = kind(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)), {
  noun: 'a month',
  accepted: 'year and month, e.g. 2026-09',
});

const bill = converted(
  mapping('a bill', {
    month: required(month, { meaning: 'The month that it is for.' }),
    amount: required(amountUsd, { meaning: 'What was billed.', unit: 'US dollars' }),
  }),
  (written) => renamed(written, { amount: 'usd' }),
);

const tolerated = converted(
  mapping('a tolerated loss', {
    loss: required(amountUsd, { meaning: 'A loss within a year.', unit: 'US dollars' }),
    probability: required(percentage, {
      meaning: 'The chance in a year with which it may be exceeded at most.',
    }),
  }),
  (written) => renamed(written, { loss: 'lossUsd' }),
);

const anyNumber = kind(
  z.union([
    numberBetween({ noun: 'a number', lowest: -1e14, highest: 1e14 }),
    shareBetween(-100, 1e6),
  ]),
  { noun: 'a value', accepted: 'a number, or a percentage, in the unit of the input' },
);

const inputName = (meaning: string) => required(name, { meaning });

const uncertain = converted(
  mapping('an uncertain input', {
    input: inputName('The input, by its path in the document or the assumption’s id.'),
    p10: optional(anyNumber, {
      meaning: 'The value that is undercut in one case of ten; stated together with p90.',
      default: 'no range',
    }),
    p90: optional(anyNumber, {
      meaning: 'The value that is exceeded in one case of ten.',
      default: 'no range',
    }),
    least: optional(anyNumber, {
      meaning: 'The least that it can be, for a PERT around the stated value, with most.',
      default: 'no PERT',
    }),
    most: optional(anyNumber, { meaning: 'The most that it can be.', default: 'no PERT' }),
    sigma: optional(numberBetween({ noun: 'a spread', highest: 4 }), {
      meaning: 'For a lognormal around the stated value: the standard deviation of its logarithm.',
      default: 'no lognormal',
    }),
    exact: optional(kind(z.literal(true), { noun: 'true', accepted: 'true', choices: ['true'] }), {
      meaning: 'That it is known, whatever range the assumption has.',
      default: 'as its range',
    }),
  }),
  ({ input, p10, p90, least, most, sigma }): Uncertain => {
    if (p10 !== undefined && p90 !== undefined) return { input, shape: 'range', p10, p90 };
    if (least !== undefined && most !== undefined) return { input, shape: 'pert', least, most };
    if (sigma !== undefined) return { input, shape: 'lognormal', sigma };
    return { input, shape: 'exact' };
  },
);

const correlation = mapping('a correlation', {
  between: required(
    kind(z.tuple([name, name]), { noun: 'two inputs', accepted: '[input, input]' }),
    { meaning: 'The two uncertain inputs.' },
  ),
  correlation: required(numberBetween({ noun: 'a correlation', lowest: -1, highest: 1 }), {
    meaning: 'How far they move together: 1 always, 0 not at all, −1 against each other.',
  }),
});

const setInput = mapping('a value of an input', {
  input: inputName('The input, by its path in the document or the assumption’s id.'),
  value: required(anyNumber, { meaning: 'Its value in this scenario.' }),
});

const scenario = mapping('a scenario', {
  name: required(name, { meaning: 'Its name, e.g. pessimistic; each is used once.' }),
  because: optional(prose(500), { meaning: 'What it stands for.', default: 'no reason is given' }),
  set: required(listOf(setInput, 'values of inputs', 50), {
    meaning: 'The inputs that have another value in it.',
  }),
});

const stated = converted(
  mapping('a stated return', {
    option: required(name, { meaning: 'The option that it is claimed for.' }),
    benefitPerYear: optional(amountUsd, {
      meaning: 'All benefits of a year, as claimed.',
      unit: 'US dollars a year',
      default: 'not claimed',
    }),
    addedPerYear: optional(amountUsd, {
      meaning: 'What the option is said to cost more in a year.',
      unit: 'US dollars a year',
      default: 'not claimed',
    }),
    firstYearNet: optional(
      kind(
        converted(
          numberBetween({ noun: 'an amount of money', lowest: -1e14, highest: 1e14 }),
          (x: number) => x,
        ),
        { noun: 'an amount of money', accepted: 'a number from -1e14 to 1e14' },
      ),
      {
        meaning: 'The benefit less all costs of the first year, as claimed.',
        unit: 'US dollars',
        default: 'not claimed',
      },
    ),
    roi: optional(shareBetween(-100, 1e8), {
      meaning: 'The return on investment, as claimed.',
      default: 'not claimed',
    }),
  }),
  (written) =>
    renamed(written, {
      benefitPerYear: 'benefitPerYearUsd',
      addedPerYear: 'addedPerYearUsd',
      firstYearNet: 'firstYearNetUsd',
    }),
);

/** What returns are reckoned with, and how sure it is. */
export const returns = converted(
  mapping('the returns', {
    revenueByHour: optional(profile(24, 'hours of the day'), {
      meaning: 'The part of the busiest hour’s revenue in each hour of the day, from 00:00 UTC on.',
      default: 'the same in every hour',
    }),
    revenueByMonth: optional(profile(12, 'months of the year'), {
      meaning: 'The part of the busiest month’s revenue in each month, from January on.',
      default: 'the same in every month',
    }),
    growthPerYear: optional(shareBetween(-100, 10_000), {
      meaning: 'How much the revenue grows in a year, and with it what an outage costs.',
      default: 'demand.growthPerYear',
    }),
    contract: optional(contract, {
      meaning: 'Contracts that promise availability; instead of credits by the hour.',
      default: 'none',
    }),
    productivityPerHour: optional(amountUsd, {
      meaning: 'What an hour of outage costs in work that does not get done.',
      unit: 'US dollars an hour',
      default: 'none',
    }),
    brandPerHour: optional(amountUsd, {
      meaning: 'What an hour of outage costs in trust: a judgement, which can be switched off.',
      unit: 'US dollars an hour',
      default: 'none',
    }),
    engagement: optional(oneOf('an engagement curve', engagementCurves), {
      meaning: 'How revenue follows felt latency; points of your own take its place.',
      default: 'step',
    }),
    engagementPoints: optional(listOf(engagementPoint, 'points of the curve', 50), {
      meaning: 'The curve by points of your own: straight lines between them, level outside.',
      default: 'the curve named by engagement',
    }),
    bills: optional(listOf(bill, 'bills', 240), {
      meaning: 'What was really billed, to hold the estimate against.',
      default: 'none',
    }),
    tolerance: optional(listOf(tolerated, 'tolerated losses', 50), {
      meaning: 'How often a year’s loss may exceed which amount.',
      default: 'not stated',
    }),
    uncertain: optional(listOf(uncertain, 'uncertain inputs', 200), {
      meaning: 'How far inputs may lie from the values that hold.',
      default: 'the ranges of the assumptions; what the document states is taken as known',
    }),
    correlations: optional(listOf(correlation, 'correlations', 200), {
      meaning: 'Uncertain inputs that move together.',
      default: 'each moves by itself',
    }),
    scenarios: optional(listOf(scenario, 'scenarios', 20), {
      meaning: 'Named cases, each with some inputs at other values.',
      default: 'pessimistic and optimistic, from the ranges of the judgements',
    }),
    stated: optional(stated, {
      meaning: 'What a paper claims of the return, to be checked.',
      default: 'nothing',
    }),
  }),
  ({ stated: claim, engagement, engagementPoints: points, ...written }) => ({
    ...curveOf(engagement, points),
    ...renamed(written, {
      productivityPerHour: 'productivityPerHourUsd',
      brandPerHour: 'brandPerHourUsd',
    }),
    ...(claim === undefined ? {} : { stated: statedReturn(claim) }),
  }),
);

function statedReturn({ roi, firstYearNetUsd, ...claim }: z.output<typeof stated>) {
  return {
    ...claim,
    ...(firstYearNetUsd === undefined ? {} : { firstYearNetUsd: usd(firstYearNetUsd) }),
    ...(roi === undefined ? {} : { roiPercent: roi * 100 }),
  };
}

function curveOf(
  curve: EngagementCurve | undefined,
  points: readonly EngagementPoint[] | undefined,
): { readonly engagement?: Engagement } {
  if (points !== undefined) return { engagement: { curve: 'points', points } };
  return curve === undefined ? {} : { engagement: { curve } };
}
