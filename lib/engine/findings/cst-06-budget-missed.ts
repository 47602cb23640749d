import { dollarWords } from '../decision/words';
import type { Fix } from '../model';
import { costFinding } from './cost-finding';
import { leanerFleet } from './leaner-fleet';
import type { Rule, RuleContext } from './rule';
import { severityOfMiss } from './severity-of-miss';

/** The bill is above what is allowed. */
export const cst06: Rule = {
  code: 'CST-06',
  title: 'The budget is exceeded',
  appliesWhen: 'the document requires a budget and the option costs more, people included',
  meaning:
    'The bill with every line that is known is above the budget; a lower bound that is above it is so too.',
  remedy: 'Ask `meridian cost optimize` what each saving would bring and cost.',
  severities: 'high; medium for Tier 2',
  source: 'docs/cost.md#against-today',
  judge: (context) => {
    const { architecture, cost } = context;
    const budget = architecture.requirements.budgetPerMonthUsd;
    if (budget === undefined || cost.monthlyUsd === null || cost.monthlyUsd <= budget) return [];
    const over = cost.monthlyUsd - budget;
    return [
      costFinding(context, {
        code: cst06.code,
        severity: severityOfMiss(architecture),
        path: ['requirements', 'budgetPerMonth'],
        message: `It costs ${cost.lowerBound ? 'at least ' : ''}${dollarWords(cost.monthlyUsd)} a month, ${dollarWords(over)} above the budget`,
        consequence: 'Either the budget or the option has to give.',
        evidence: [
          {
            label: 'Cost a month',
            value: cost.monthlyUsd,
            unit: 'USD/month',
            limit: budget,
            figure: 'cost.monthlyUsd',
          },
        ],
        fix: leanEnough(context, budget),
      }),
    ];
  },
};

/** Less idle capacity, where that alone keeps the budget. */
function leanEnough(context: RuleContext, budget: number): Fix | null {
  const { assumptions, capacity, costs, index, option } = context;
  const leaner = leanerFleet(option, index, capacity, assumptions);
  const after = leaner && costs.of(leaner.option);
  if (!leaner || !after || after.lowerBound || (after.monthlyUsd ?? Infinity) > budget) return null;
  return {
    summary: 'Lower the capacities to what the load and the worst single loss need',
    consequence: `Comes to ${dollarWords(after.monthlyUsd ?? 0)} a month.`,
    edits: leaner.edits,
  };
}
