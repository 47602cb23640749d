import { billTree } from '../../explain/explain-cost';
import type { Explanation } from '../../model';
import { paidFor, type PatternBill } from '../figures/pattern-bills';
import { oneRegionMonthlyUsd } from '../figures/pattern-costs';
import type { DrawnPattern } from '../limits';
import { patternOf } from '../patterns/catalog';
import {
  drawnLeaves,
  drawnRow,
  fromAssumption,
  fromDocument,
  type DecisionContext,
} from './decision-context';

const citation = 'docs/decision.md#cost';
const perMonth = 'USD/month';

/** What a pattern costs beside one region with several zones. */
export function explainCostIndex(context: DecisionContext, row: DrawnPattern): Explanation {
  const { pattern, cost } = row;
  if (cost.bill === null) return fromAssumption(context.prepared.assumptions, pattern.costIndex);
  const oneRegion = drawnRow(context, 'multi-az');
  const own = pattern.id === 'multi-az' || !oneRegion ? [] : [billOfPattern(context, oneRegion)];
  return {
    label: `Cost of ${pattern.title.toLowerCase()}, one region with several zones = 1`,
    value: cost.value,
    unit: '×',
    formula: 'its cost ÷ that of one region with several zones',
    citation,
    inputs: [billOfPattern(context, row), ...own],
  };
}

/** What a pattern costs a month: down to the lines of the bill where it is priced. */
export function explainPatternCost(
  context: DecisionContext,
  row: DrawnPattern,
): Explanation | undefined {
  return row.cost.bill === null ? judgedCost(context, row) : billOfPattern(context, row);
}

/** What a pattern costs beside the answer. */
export function explainCostShare(
  context: DecisionContext,
  row: DrawnPattern,
): Explanation | undefined {
  const chosen = context.answer.choice.chosen?.row;
  if (!chosen) return undefined;
  const isPriced = row.cost.bill !== null && chosen.cost.bill !== null;
  return {
    label: `Cost of ${row.pattern.title.toLowerCase()} beside the answer`,
    value: row.cost.value / chosen.cost.value,
    unit: 'share',
    formula: isPriced ? 'its cost ÷ that of the answer' : 'its cost index ÷ that of the answer',
    citation,
    inputs: [row, chosen].map((one) =>
      isPriced ? billOfPattern(context, one) : explainCostIndex(context, one),
    ),
  };
}

function billOfPattern(context: DecisionContext, row: DrawnPattern): Explanation {
  const { pattern, cost, option } = row;
  const label = `Cost a month, ${pattern.title.toLowerCase()}`;
  const { bill } = cost;
  if (bill === null) return { label, value: cost.monthlyUsd, unit: perMonth, inputs: [] };
  const bought = pattern.reach === 'several-serving' ? (['splitUtilization'] as const) : [];
  const lines = drawnLeaves(billTree(bill.lines), option, context.prepared.assumptions, bought);
  const beside = besideLeaves(context, row, bill);
  return {
    label,
    value: cost.monthlyUsd,
    unit: perMonth,
    formula:
      beside.length === 0
        ? 'Σ lines of its drawing, in cents'
        : 'Σ lines · judged indices, in cents',
    citation,
    inputs: beside.length === 0 ? lines.inputs : [lines, ...beside],
  };
}

/** The judged indices of shapes that prices do not tell apart: that of the pattern, and of the one that the bill pays for. */
function besideLeaves(
  { prepared }: DecisionContext,
  { pattern }: DrawnPattern,
  { beside }: PatternBill,
): Explanation[] {
  if (beside === 1) return [];
  const { architecture, assumptions } = prepared;
  const current = paidFor(architecture);
  const isBilled = oneRegionMonthlyUsd(architecture, assumptions) !== null;
  const told = [pattern, ...(isBilled ? [current] : []), patternOf('multi-az')].filter(
    ({ reach }) => reach === 'one-region',
  );
  return [
    {
      label: 'What prices do not tell: zones, cells and edges',
      value: beside,
      unit: '×',
      formula:
        'its index ÷ that of the pattern that the bill pays for, one region with several zones being 1',
      citation,
      inputs: [...new Set(told)].map(({ costIndex }) => fromAssumption(assumptions, costIndex)),
    },
  ];
}

function judgedCost(
  { prepared }: DecisionContext,
  { pattern, cost }: DrawnPattern,
): Explanation | undefined {
  const { architecture, assumptions } = prepared;
  const base = oneRegionMonthlyUsd(architecture, assumptions);
  if (base === null) return undefined;
  return {
    label: `Cost a month, ${pattern.title.toLowerCase()}`,
    value: cost.monthlyUsd,
    unit: perMonth,
    formula: 'cost index × what one region costs',
    citation,
    inputs: [
      fromAssumption(assumptions, pattern.costIndex),
      {
        label: 'One region with several zones, a month',
        value: base,
        unit: perMonth,
        formula: 'today’s bill ÷ cost index of the pattern that it pays for',
        citation,
        inputs: [
          ...Object.entries(architecture.business?.currentMonthlyCostUsd ?? {}).map(([line, usd]) =>
            fromDocument(`Today, ${line}`, usd, perMonth, ['business', 'currentMonthlyCost', line]),
          ),
          fromAssumption(assumptions, paidFor(architecture).costIndex),
        ],
      },
    ],
  };
}
