import { evaluate, explain as explainFigure, figurePaths } from '@/lib/engine';
import { explanationLines } from '@/lib/format/explanation-lines';
import { chosenOption, loadDocument, namedScenario, unknownName } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { BadInput, fine, json } from '../outcome';
import { printable } from '../table';
import { jsonFlag, scenarioFlag, type Verb } from '../verb';

export const explain: Verb = {
  name: 'explain',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    assumptionsFlag,
    scenarioFlag,
    {
      name: 'figure',
      value: 'PATH',
      meaning:
        'as `evaluate --json` has it, lists by name: capacity.steady[aws:us-east-1].utilization',
    },
    { name: 'option', value: 'NAME', meaning: 'explain this option instead of the chosen one' },
  ],
  summary: 'show how a figure came to be, down to its inputs and their sources',
  run: async (invocation) => {
    const architecture = await loadDocument(invocation);
    const assumptions = await givenAssumptions(invocation);
    const { name } = chosenOption(architecture, invocation.values['option']);
    const [evaluation] = evaluate(architecture, assumptions, { option: name }).options;
    const paths = evaluation ? figurePaths(evaluation) : [];
    const figure = invocation.values['figure'];
    if (figure === undefined) {
      throw new BadInput(`--figure: nothing is given (one of\n  ${paths.join('\n  ')})`);
    }
    const scenario = namedScenario(invocation.values['scenario']);
    const tree = explainFigure(architecture, assumptions, name, figure, scenario);
    if (!tree) throw new BadInput(`--figure: ${unknownName(`figure of ${name}`, figure, paths)}`);
    return fine(
      invocation.set.has('json') ? json(tree) : explanationLines(tree).map(printable).join('\n'),
    );
  },
};
