import { linesOf } from '../cost/bill';
import { dollarWords } from '../decision/words';
import type { Finding, Fix } from '../model';
import { costFinding } from './cost-finding';
import { sumOfQuote } from './quoted-lines';
import type { Rule, RuleContext } from './rule';

/** Amounts nearer than this are the same: quotes are rounded. */
const alike = 0.005;

/** A quote whose lines come to something else than it says. */
export const cst07: Rule = {
  code: 'CST-07',
  title: 'The quote does not add up',
  appliesWhen:
    'an option’s quote states a total that its lines do not come to, or an increase a year that is not twelve times what the lines add to today’s bill',
  meaning:
    'Totals are copied from slide to slide while lines change. Everything that is reckoned with the total is then wrong by the difference, every month.',
  remedy: 'State the sum of the lines, or correct the line that is wrong.',
  severities: 'medium; high where it is off by a fifth or more',
  source: 'docs/cost.md#quotes',
  judge: (context) => {
    const { quote } = context.option;
    if (!quote) return [];
    const sum = sumOfQuote(quote);
    const bill = linesOf(context.architecture.business?.currentMonthlyCostUsd ?? {});
    const today = [...bill.values()].reduce((all, { usd }) => all + usd, 0);
    const { totalUsd, addedPerYearUsd } = quote;
    return [
      ...(totalUsd === undefined
        ? []
        : differing(context, {
            stated: totalUsd,
            found: sum,
            key: 'total',
            unit: 'USD/month',
            message: `The lines of the quote add up to ${dollarWords(sum)} a month, not ${dollarWords(totalUsd)}`,
          })),
      ...(addedPerYearUsd === undefined || bill.size === 0
        ? []
        : differing(context, {
            stated: addedPerYearUsd,
            found: 12 * (sum - today),
            key: 'addedPerYear',
            unit: 'USD/year',
            message: `The quote adds ${dollarWords(12 * (sum - today))} a year to today’s bill, not ${dollarWords(addedPerYearUsd)}`,
          })),
    ];
  },
};

function differing(
  context: RuleContext,
  told: {
    readonly stated: number;
    readonly found: number;
    readonly key: 'total' | 'addedPerYear';
    readonly unit: string;
    readonly message: string;
  },
): Finding[] {
  const { stated, found, key, unit, message } = told;
  const off = Math.abs(found - stated);
  if (off <= alike * Math.max(stated, Math.abs(found))) return [];
  const path = ['options', context.index, 'quote', key];
  const fix: Fix | null =
    found < 0
      ? null
      : {
          summary: `State ${dollarWords(found)}`,
          consequence: 'The quote then says what its lines say.',
          edits: [{ op: 'set', path, value: Number(found.toFixed(2)) }],
        };
  return [
    costFinding(context, {
      code: cst07.code,
      severity: off >= 0.2 * Math.max(stated, 1) ? 'high' : 'medium',
      path,
      message,
      consequence: `Whatever is reckoned with it is off by ${dollarWords(off)} ${unit === 'USD/year' ? 'a year' : 'a month'}.`,
      evidence: [
        { label: 'Stated', value: stated, unit },
        { label: 'From the lines', value: found, unit },
      ],
      fix,
      isSure: true,
    }),
  ];
}
