import type { Architecture, ScenarioReturn, StatedScenario } from '../../model';
import { cashFlows } from '../case/cash-flows';
import { valueAt, type CaseModel } from '../case/case-model';
import { spreadAt, z90 } from '../uncertainty/spread';
import { returnFigures } from './return-figures';

/** Judgements that a pessimist and an optimist see differently, each with the end that is bad. */
const judged = [
  { id: 'parameter.costEstimateFactor', bad: 1 },
  { id: 'parameter.latencyReturnBelieved', bad: -1 },
  { id: 'parameter.marketAccessProbability', bad: -1 },
  { id: 'parameter.marketAccessMonth', bad: 1 },
] as const;

/** A judgement carries no more than nine decimals; what is left of 0.5 − 0.5 is 0. */
const tidy = (value: number) => Math.round(value * 1e9) / 1e9;

/** The named cases of a document; where it names none, pessimistic, base and optimistic. */
export function scenariosOf(model: CaseModel, { business }: Architecture): StatedScenario[] {
  const stated = business?.returns?.scenarios;
  if (stated) return [{ name: 'base', because: 'as the document has it', set: [] }, ...stated];
  const ends = (side: 1 | -1) =>
    judged.flatMap(({ id: input, bad }) => {
      const spread = model.inputs[model.at(input)]?.spread;
      return spread ? [{ input, value: tidy(spreadAt(spread, side * bad * z90)) }] : [];
    });
  return [
    {
      name: 'pessimistic',
      because: 'costs, belief and market at the bad ends of their ranges',
      set: ends(1),
    },
    { name: 'base', because: 'as the document has it', set: [] },
    { name: 'optimistic', because: 'the same at the good ends', set: ends(-1) },
  ];
}

/**
 * What an option returns in each scenario. Throws RangeError for a value that its input does not take;
 * an input that the case does not hang on changes nothing.
 */
export function scenarioReturns(
  model: CaseModel,
  scenarios: readonly StatedScenario[],
  option: number,
): ScenarioReturn[] {
  return scenarios.map(({ name, because = null, set }) => {
    const x = withValues(model, set);
    const rate = valueAt(model, x, 'parameter.discountRate', 0);
    return { name, because, set, ...returnFigures(cashFlows(model, x, option), rate) };
  });
}

/** The values that hold, with some inputs at others. */
export function withValues(model: CaseModel, set: StatedScenario['set']): Float64Array {
  const x = model.values.slice();
  for (const { input, value } of set) {
    const found = model.inputs[model.at(input)];
    if (!found) continue;
    if (value < found.least || value > found.most) {
      throw new RangeError(`${input}: ${value} does not lie from ${found.least} to ${found.most}`);
    }
    x[model.at(input)] = value;
  }
  return x;
}
