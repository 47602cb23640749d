import type { Explanation, OptionEvaluation } from '../model';
import type { ExplainContext } from './context';
import {
  explainAgainst,
  explainCostLine,
  explainMonthlyCost,
  explainOneOff,
  explainTransferShare,
  explainYearCost,
} from './explain-cost';

type Build = (context: ExplainContext, parts: readonly string[]) => Explanation | undefined;

/** Every kind of figure of the cost that can be explained. */
export const costFigureForms: readonly { readonly form: RegExp; readonly build: Build }[] = [
  {
    form: /^cost\.(monthlyUsd|infrastructureUsd)$/,
    build: (context, [figure]) =>
      explainMonthlyCost(context, figure === 'monthlyUsd' ? 'monthlyUsd' : 'infrastructureUsd'),
  },
  {
    form: /^cost\.lines\[([^\]]+)\]\.monthlyUsd$/,
    build: (context, [id = '']) => explainCostLine(context, id),
  },
  { form: /^cost\.transferShare$/, build: explainTransferShare },
  {
    form: /^cost\.yearly\[year-(\d+)\]\.usd$/,
    build: (context, [year]) => explainYearCost(context, Number(year)),
  },
  {
    form: /^cost\.oneOff\.(totalUsd|migrationUsd|trainingUsd)$/,
    build: (context, [figure]) =>
      explainOneOff(
        context,
        figure === 'migrationUsd' || figure === 'trainingUsd' ? figure : 'totalUsd',
      ),
  },
  {
    form: /^cost\.baseline\.(monthlyUsd|addedUsd|factor)$/,
    build: (context, [figure]) =>
      explainAgainst(context, figure === 'addedUsd' || figure === 'factor' ? figure : 'monthlyUsd'),
  },
];

/** The path of every figure of the cost that is explained. */
export function costPaths({ cost }: OptionEvaluation): string[] {
  return [
    'cost.monthlyUsd',
    'cost.infrastructureUsd',
    'cost.transferShare',
    ...cost.lines.map(({ id }) => `cost.lines[${id}].monthlyUsd`),
    ...cost.yearly.map(({ id }) => `cost.yearly[${id}].usd`),
    ...['totalUsd', 'migrationUsd', 'trainingUsd'].map((figure) => `cost.oneOff.${figure}`),
    ...['monthlyUsd', 'addedUsd', 'factor'].map((figure) => `cost.baseline.${figure}`),
  ];
}
