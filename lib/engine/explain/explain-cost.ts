import { currentOption, drawingOf } from '../cost/cost-basis';
import { costModel } from '../cost/cost-figures';
import { growthFactor } from '../cost/month-cost';
import { priceDrawing } from '../cost/price-drawing';
import type { PricedLine } from '../cost/priced-line';
import type { CostLine, Explanation, Option } from '../model';
import { fromDocument, type ExplainContext } from './context';

const citation = 'docs/cost.md';
const perMonth = 'USD/month';

const lineNames: Readonly<Record<CostLine['line'], string>> = {
  site: 'Stated cost',
  compute: 'Compute',
  database: 'Database',
  storage: 'Storage',
  'transfer-regions': 'Transfer',
  'transfer-users': 'Transfer to users',
  'edge-cache': 'Cache at the edge',
  routing: 'Load balancing and routing',
  observability: 'Observability',
  licences: 'Licences',
  other: 'Other lines of today’s bill',
  operations: 'Operations',
};

/** A line in words: `Compute, aws:us-east-1`. */
function lineLabel({ line, region, to }: CostLine): string {
  if (region === null) return lineNames[line];
  return to === undefined
    ? `${lineNames[line]}, ${region}`
    : `${lineNames[line]}, ${region} to ${to}`;
}

/** The lines of an option, ready to say how they came to be. */
function pricedLines(context: ExplainContext, option: Option): readonly PricedLine[] {
  const { architecture, assumptions } = context;
  const { basis, draw } = costModel(architecture, assumptions);
  return priceDrawing(basis, drawingOf(architecture, option, draw(option)));
}

function lineTree({ line, why }: PricedLine): Explanation {
  return {
    label: lineLabel(line),
    value: line.monthlyUsd,
    unit: perMonth,
    ...(line.because === null ? {} : { because: line.because }),
    citation,
    ...why(),
  };
}

/** One line of the bill. */
export function explainCostLine(context: ExplainContext, id: string): Explanation | undefined {
  const found = pricedLines(context, context.option).find(({ line }) => line.id === id);
  return found && lineTree(found);
}

/** The sum of the lines, or of all but operations. */
export function explainMonthlyCost(
  context: ExplainContext,
  figure: 'monthlyUsd' | 'infrastructureUsd',
  option = context.option,
): Explanation {
  const isAll = figure === 'monthlyUsd';
  const lines = pricedLines(context, option).filter(
    ({ line }) => isAll || line.line !== 'operations',
  );
  return {
    ...billTree(lines),
    ...(isAll ? {} : { label: 'Infrastructure a month', formula: 'Σ lines but operations' }),
  };
}

/** The sum of some lines of a bill. */
export function billTree(lines: readonly PricedLine[]): Explanation {
  const known = lines.flatMap(({ line }) => (line.monthlyUsd === null ? [] : [line.monthlyUsd]));
  const missing = lines.length - known.length;
  const because =
    known.length === 0
      ? 'no line of the bill is known'
      : `at least this: ${missing} of ${lines.length} lines ${missing === 1 ? 'is' : 'are'} not known`;
  return {
    label: 'Cost a month',
    value: known.length === 0 ? null : known.reduce<number>((sum, amount) => sum + amount, 0),
    unit: perMonth,
    formula: 'Σ lines',
    ...(missing > 0 || known.length === 0 ? { because } : {}),
    citation,
    inputs: lines.map(lineTree),
  };
}

/** Transfer between regions as part of the infrastructure. */
export function explainTransferShare(context: ExplainContext): Explanation {
  const { transferShare } = context.evaluation.cost;
  return {
    label: 'Transfer between regions',
    value: transferShare,
    unit: 'of infrastructure',
    formula: 'Σ transfer between regions ÷ infrastructure',
    ...(transferShare === null
      ? { because: 'the infrastructure is not known, or costs nothing' }
      : {}),
    citation,
    inputs: [
      ...pricedLines(context, context.option)
        .filter(({ line }) => line.line === 'transfer-regions')
        .map(lineTree),
      explainMonthlyCost(context, 'infrastructureUsd'),
    ],
  };
}

/** One year of the bill. */
export function explainYearCost(context: ExplainContext, year: number): Explanation | undefined {
  const { cost } = context.evaluation;
  const row = cost.yearly.find((one) => one.year === year);
  if (!row) return undefined;
  const { growthPerYear, lines } = cost;
  const grows = lines.reduce((sum, { growsUsd }) => sum + growsUsd, 0);
  let months = 0;
  for (let m = 1; m <= 12; m += 1) months += growthFactor(growthPerYear, (year - 1) * 12 + m);
  return {
    label: `Year ${year}`,
    value: row.usd,
    unit: 'USD',
    formula: '12 · cost a month + what follows demand · (months of growth − 12)',
    citation,
    inputs: [
      explainMonthlyCost(context, 'monthlyUsd'),
      { label: 'What follows demand, at the full price', value: grows, unit: perMonth, inputs: [] },
      {
        label: 'Months of growth',
        value: months,
        unit: 'months',
        formula: 'Σ over its months of (1 + growth)^((month − 1) ÷ 12)',
        inputs: [
          fromDocument('Growth a year', growthPerYear, 'share', ['demand', 'growthPerYear']),
        ],
      },
    ],
  };
}

/** What is paid once. */
export function explainOneOff(
  { architecture, option, index, evaluation }: ExplainContext,
  figure: 'totalUsd' | 'migrationUsd' | 'trainingUsd',
): Explanation {
  const label = {
    totalUsd: 'Paid once',
    migrationUsd: 'Migration',
    trainingUsd: 'Training',
  }[figure];
  const value = evaluation.cost.oneOff[figure];
  if (option === currentOption(architecture)) {
    return { label, value, unit: 'USD', because: 'it runs already', inputs: [] };
  }
  const total =
    option.oneOffCostUsd === undefined
      ? fromDocument('One-off cost', architecture.business?.oneOffCostUsd ?? null, 'USD', [
          'business',
          'oneOffCost',
        ])
      : fromDocument('One-off cost', option.oneOffCostUsd, 'USD', ['options', index, 'oneOffCost']);
  const training = fromDocument('Training', architecture.business?.trainingCostUsd ?? null, 'USD', [
    'business',
    'trainingCost',
  ]);
  return {
    label,
    value,
    unit: 'USD',
    ...(figure === 'migrationUsd' ? { formula: 'one-off cost − training' } : {}),
    ...(value === null ? { because: 'the document does not state it' } : {}),
    inputs:
      figure === 'totalUsd' ? [total] : figure === 'trainingUsd' ? [training] : [total, training],
  };
}

/** The option held against the one that runs today. */
export function explainAgainst(
  context: ExplainContext,
  figure: 'monthlyUsd' | 'addedUsd' | 'factor',
): Explanation {
  const { baseline } = context.evaluation.cost;
  const current = currentOption(context.architecture) ?? context.option;
  const value = baseline[figure];
  const because = 'part of this bill or of today’s is not known';
  const of = figure === 'factor' ? 'infrastructureUsd' : 'monthlyUsd';
  const today = { ...explainMonthlyCost(context, of, current), label: `${current.name}, today` };
  if (figure === 'monthlyUsd') return today;
  return {
    label: figure === 'factor' ? 'Beside today' : 'More than today',
    value,
    unit: figure === 'factor' ? '×' : perMonth,
    formula: figure === 'factor' ? 'infrastructure ÷ today’s' : 'cost − today’s',
    ...(value === null ? { because } : {}),
    citation,
    inputs: [explainMonthlyCost(context, of), today],
  };
}
