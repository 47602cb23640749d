import { assumptionsFor, type Assumptions } from '../assumptions';
import { evaluate, trafficOf } from '../evaluate';
import { LatencyModel } from '../latency/latency-model';
import type { Architecture, Explanation, OptionEvaluation, Scenario } from '../model';
import { availabilityFigureForms, availabilityPaths } from './availability-paths';
import { capacityFigureForms, capacityPaths } from './capacity-paths';
import type { ExplainContext } from './context';
import { costFigureForms, costPaths } from './cost-paths';
import { isolationFigureForms } from './isolation-paths';
import { explainPopulationLatency, populationFigures } from './explain-population-latency';
import { explainQuantile } from './explain-quantile';
import { recoveryFigureForms, recoveryPaths } from './recovery-paths';
import { residencyFigureForms, residencyPaths } from './residency-paths';

/** Each kind of figure that can be explained: the form of its path, and how its tree is built. */
const figures: readonly {
  readonly form: RegExp;
  readonly build: (context: ExplainContext, parts: readonly string[]) => Explanation | undefined;
}[] = [
  {
    form: /^latency\.(p50Ms|p95Ms|p99Ms)$/,
    build: (context, [figure]) =>
      figure === 'p50Ms' || figure === 'p95Ms' || figure === 'p99Ms'
        ? explainQuantile(context, figure)
        : undefined,
  },
  {
    form: /^latency\.populations\[([^\]]+)\]\.(rttMs|firstRequestMs|requestMs|writeMs)$/,
    build: (context, [name = '', path]) => {
      const figure = populationFigures.find((f) => f === path);
      return figure && explainPopulationLatency(context, name, figure);
    },
  },
  ...capacityFigureForms,
  ...availabilityFigureForms,
  ...recoveryFigureForms,
  ...costFigureForms,
  ...residencyFigureForms,
  ...isolationFigureForms,
];

/**
 * How one figure of an option came to be. Paths are those of `evaluate --json`, lists addressed by
 * name: `capacity.losses[aws:us-east-1].regions[aws:us-west-2].utilization`. undefined when the option
 * has no such figure.
 */
export function explain(
  architecture: Architecture,
  given: Assumptions,
  optionName: string,
  figure: string,
  scenario: Scenario = 'typical',
): Explanation | undefined {
  const assumptions = assumptionsFor(architecture, given);
  const index = architecture.options.findIndex((o) => o.name === optionName);
  const option = architecture.options[index];
  const [evaluation] = evaluate(architecture, assumptions, {
    option: optionName,
    scenario,
  }).options;
  if (!option || !evaluation) return undefined;
  const traffic = trafficOf(architecture, option, assumptions);
  const latency = new LatencyModel(architecture, traffic.network, assumptions, scenario);
  const context = { architecture, option, index, assumptions, traffic, latency, evaluation };
  for (const { form, build } of figures) {
    const parts = form.exec(figure)?.slice(1);
    if (parts) return build(context, parts);
  }
  return undefined;
}

/** The path of every figure of an option that `explain` answers. */
export function figurePaths(evaluation: OptionEvaluation): string[] {
  const { latency } = evaluation;
  return [
    ...['p50Ms', 'p95Ms', 'p99Ms'].map((f) => `latency.${f}`),
    ...latency.populations.flatMap(({ name }) =>
      populationFigures.map((f) => `latency.populations[${name}].${f}`),
    ),
    ...capacityPaths(evaluation),
    ...availabilityPaths(evaluation),
    ...recoveryPaths(evaluation),
    ...costPaths(evaluation),
    ...residencyPaths(evaluation),
  ];
}
