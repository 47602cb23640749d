import {
  availabilityLevers,
  defaultAssumptions,
  effectOf,
  evaluate,
  explain,
  traceLoss,
} from '@/lib/engine';
import { costSavings } from '@/lib/engine/cost';
import { decide, decisionGrid, explainDecision, findFlips } from '@/lib/engine/decision';
import { explainReturns, inputWorths, returns, simulateReturns } from '@/lib/engine/roi';
import { suggestSites } from '@/lib/flow/suggest-sites';
import { toldEffect } from '@/lib/format/told-effect';
import { judge, slimmed } from '../architecture/judge/judge';
import { assumedBy } from '../assumptions/assumed';
import { optionIsolation } from '../isolation/option-isolation';
import { askedLosses } from '../losses/asked-losses';
import { namedLosses } from '../losses/named-losses';
import { residencyReport } from '../residency/residency-report';
import type { Input, Output, Progress, TaskName } from './protocol';

type Tell = (progress: Progress) => void;

/** Each task as a call of the engine. `tell` reports progress of those that take long. */
const tasks: { readonly [Name in TaskName]: (input: Input<Name>, tell: Tell) => Output<Name> } = {
  evaluate: ({ architecture }) => evaluate(architecture, defaultAssumptions),
  evaluateOption: ({ architecture, option }) =>
    evaluate(architecture, defaultAssumptions, { option }).options[0] ?? null,
  traceLoss: ({ architecture, option, lost }) =>
    traceLoss(architecture, defaultAssumptions, option, lost),
  losses: ({ architecture, option, k, harsh }) => askedLosses(architecture, option, k, harsh),
  namedLosses: ({ architecture, option, harsh }) => namedLosses(architecture, option, harsh),
  residency: ({ architecture, option, lost }) => residencyReport(architecture, option, lost),
  suggestSites: ({ architecture, option }, tell) =>
    suggestSites(architecture, defaultAssumptions, option, doneOf('regions', tell)),
  isolation: optionIsolation,
  availabilityLevers: ({ architecture, option }) =>
    availabilityLevers(architecture, defaultAssumptions, option),
  judge: (question) => {
    const judgement = judge(question);
    return judgement === null ? null : slimmed(judgement);
  },
  explain: ({ architecture, option, figure }) =>
    explain(architecture, defaultAssumptions, option, figure) ?? null,
  effect: ({ architecture, stated }) =>
    effectOf(
      evaluate(architecture, defaultAssumptions),
      evaluate(assumedBy(architecture, stated, null), defaultAssumptions),
    ).map(toldEffect),
  decide: ({ architecture, ...options }) => decide(architecture, defaultAssumptions, options),
  findFlips: ({ architecture, ...options }, tell) =>
    findFlips(architecture, defaultAssumptions, {
      ...options,
      onProgress: doneOf('inputs', tell),
    }),
  decisionGrid: ({ architecture, x, y, ...options }, tell) =>
    decisionGrid(
      architecture,
      defaultAssumptions,
      { x, y },
      { ...options, onProgress: doneOf('rows', tell) },
    ),
  explainDecision: ({ architecture, figure, ...options }) =>
    explainDecision(architecture, defaultAssumptions, figure, options) ?? null,
  costSavings: ({ architecture, option }) => costSavings(architecture, defaultAssumptions, option),
  returns: ({ architecture, ...options }) => returns(architecture, defaultAssumptions, options),
  simulateReturns: ({ architecture, ...options }, tell) =>
    simulateReturns(architecture, defaultAssumptions, {
      ...options,
      onProgress: doneOf('trials', tell),
    }),
  inputWorths: ({ architecture, ...options }) =>
    inputWorths(architecture, defaultAssumptions, options),
  explainReturns: ({ architecture, option, figure, ...options }) =>
    explainReturns(architecture, defaultAssumptions, option, figure, options) ?? null,
};

/** Counted progress, as the page hears it. */
const doneOf = (noun: string, tell: Tell) => (done: number, of: number) =>
  tell({ share: done / of, says: `${done} of ${of} ${noun}` });

/** Runs one task. Throws what the engine throws. */
export function runTask<Name extends TaskName>(
  task: Name,
  input: Input<Name>,
  tell: Tell,
): Output<Name> {
  return tasks[task](input, tell);
}
