import { dollarWords } from '../decision/words';
import { costFinding } from './cost-finding';
import type { Rule } from './rule';
import { listed } from './words';

/** The bill is the least that it can be. */
export const cst04: Rule = {
  code: 'CST-04',
  title: 'Part of the bill is not known',
  appliesWhen:
    'a line has no amount: no price table has it, or the document does not say how much there is',
  meaning:
    'A missing price is not a price of nothing. The sum is a lower bound, and neither the budget nor another option can be held against it for certain.',
  remedy:
    'State the price as an assumption, the size or the writes of the data set, or the site’s own monthly cost.',
  severities: 'low; medium where a budget is required',
  source: 'docs/cost.md#what-is-not-known',
  judge: (context) => {
    const { architecture, cost } = context;
    const missing = cost.lines.filter(({ monthlyUsd }) => monthlyUsd === null);
    if (missing.length === 0) return [];
    const reasons = [...new Set(missing.flatMap(({ because }) => because ?? []))];
    const { budgetPerMonthUsd } = architecture.requirements;
    return [
      costFinding(context, {
        code: cst04.code,
        severity: budgetPerMonthUsd === undefined ? 'low' : 'medium',
        sites: [...new Set(missing.flatMap(({ region }) => region ?? []))],
        message:
          cost.monthlyUsd === null
            ? 'No line of the bill is known'
            : `The bill is at least ${dollarWords(cost.monthlyUsd)} a month: ${missing.length} of ${cost.lines.length} lines ${missing.length === 1 ? 'is' : 'are'} not known`,
        consequence: `${reasons.length === 1 ? 'Because' : 'Because of several things:'} ${listed(reasons)}.`,
        evidence: missing.map(({ id }) => ({
          label: id,
          value: null,
          unit: 'USD/month',
          figure: `cost.lines[${id}].monthlyUsd`,
        })),
        fix: null,
        isSure: true,
      }),
    ];
  },
};
