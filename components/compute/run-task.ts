import {
  defaultAssumptions,
  evaluate,
  explain,
  traceLoss,
  type Assumptions,
  type Parameters,
} from '@/lib/engine';
import { judge, slimmed } from '../architecture/judge/judge';
import type { Input, Output, Progress, TaskName } from './protocol';

type Tell = (progress: Progress) => void;

const assumptionsOf = (parameters: Parameters | undefined): Assumptions =>
  parameters === undefined ? defaultAssumptions : { ...defaultAssumptions, parameters };

/** Each task as a call of the engine. `tell` reports progress of those that take long. */
const tasks: { readonly [Name in TaskName]: (input: Input<Name>, tell: Tell) => Output<Name> } = {
  evaluate: ({ architecture, parameters }) => evaluate(architecture, assumptionsOf(parameters)),
  evaluateOption: ({ architecture, option, parameters }) =>
    evaluate(architecture, assumptionsOf(parameters), { option }).options[0] ?? null,
  traceLoss: ({ architecture, option, lost, parameters }) =>
    traceLoss(architecture, assumptionsOf(parameters), option, lost),
  judge: (question) => {
    const judgement = judge(question);
    return judgement === null ? null : slimmed(judgement);
  },
  explain: ({ architecture, option, figure, parameters }) =>
    explain(architecture, assumptionsOf(parameters), option, figure) ?? null,
};

/** Runs one task. Throws what the engine throws. */
export function runTask<Name extends TaskName>(
  task: Name,
  input: Input<Name>,
  tell: Tell,
): Output<Name> {
  return tasks[task](input, tell);
}
