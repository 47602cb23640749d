import { money } from './money';
import { percent } from './percent';
import { monthsWords, rateWords, valueWords } from './return-words';
import { text } from './words';
import type { FrozenReview } from '@/lib/schemas/frozen-review/frozen-review';

/** What an option asks for and returns, and how sure that is, in sentences; none where no case was made. */
export function caseSentences({ returns, simulation }: FrozenReview, option: string): string[] {
  const own = returns?.options.find(({ name }) => name === option);
  if (returns === null || own === undefined || own.isBaseline) return [];
  const { npvUsd, oneOffUsd, addedPerMonthUsd } = own;
  const asks =
    oneOffUsd === null || addedPerMonthUsd === null
      ? 'What it asks for is not known.'
      : `It asks for ${text(money(oneOffUsd))} once and ${text(money(addedPerMonthUsd, { signed: true }))} a month.`;
  if (npvUsd === null) return [asks, 'What it returns cannot be told while a bill is not known.'];
  const years = `over ${returns.horizonMonths} months at ${text(percent(returns.discountRatePerYear))} a year, against ${returns.baseline}`;
  const drawn = simulation?.options.find(({ name }) => name === option);
  return [
    asks,
    `Its net present value is ${text(valueWords(npvUsd, own.standing))} ${years}; internal rate of return ${text(rateWords(own))}, payback ${text(monthsWords(own.paybackMonths, true))}.`,
    ...(own.withoutMarketAccess.npvUsd === npvUsd
      ? []
      : [
          `Without market access it is ${text(valueWords(own.withoutMarketAccess.npvUsd, own.standing))}.`,
        ]),
    ...(drawn === undefined
      ? []
      : [
          `Drawn ${drawn.trials} times (seed ${drawn.seed}): P10 ${text(money(drawn.p10Usd))}, P50 ${text(money(drawn.p50Usd))}, P90 ${text(money(drawn.p90Usd))}; chance of a loss ${text(percent(drawn.probabilityOfLoss))}.`,
        ]),
  ];
}
