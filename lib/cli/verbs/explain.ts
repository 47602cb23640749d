import {
  evaluate,
  explain as explainFigure,
  figurePaths,
  isolationOf,
  isolationPaths,
  type Architecture,
  type Assumptions,
  type Explanation,
} from '@/lib/engine';
import { costSavings, explainSaving } from '@/lib/engine/cost';
import { decide, decisionFigurePaths, explainDecision } from '@/lib/engine/decision';
import { returnFigurePaths, returns, returnsExplainer } from '@/lib/engine/roi';
import { explanationLines } from '@/lib/format/explanation-lines';
import { chosenOption, loadDocument, namedScenario, unknownName } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { policyFlag, underGivenPolicy } from '../load-policy';
import { BadInput, fine, json, type Outcome } from '../outcome';
import { printable } from '../table';
import { jsonFlag, scenarioFlag, type Invocation, type Verb } from '../verb';

export const explain: Verb = {
  name: 'explain',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    assumptionsFlag,
    policyFlag,
    scenarioFlag,
    {
      name: 'figure',
      value: 'PATH',
      meaning:
        'as `evaluate --json` has it, lists by name: capacity.steady[aws:us-east-1].utilization; or a figure of the decision: decision.patterns[hot-standby].rtoS; or of an option’s returns: returns.npvUsd; or of what makes it cheaper: savings[compression].savedUsd',
    },
    { name: 'option', value: 'NAME', meaning: 'explain this option instead of the chosen one' },
  ],
  summary: 'show how a figure came to be, down to its inputs and their sources',
  run: async (invocation) => {
    const architecture = await underGivenPolicy(invocation, await loadDocument(invocation));
    const assumptions = await givenAssumptions(invocation);
    const asked = invocation.values['figure'];
    if (asked?.startsWith('decision.')) {
      return shown(invocation, decisionFigure(architecture, assumptions, asked));
    }
    const { name } = chosenOption(architecture, invocation.values['option']);
    if (asked?.startsWith('returns.')) {
      return shown(invocation, returnFigure(architecture, assumptions, name, asked));
    }
    if (asked?.startsWith('savings[')) {
      return shown(invocation, savedFigure(architecture, assumptions, name, asked));
    }
    const [evaluation] = evaluate(architecture, assumptions, { option: name }).options;
    const paths = [
      ...(evaluation ? figurePaths(evaluation) : []),
      ...isolationPaths(isolationOf(architecture, assumptions, name)),
    ];
    const figure = asked;
    if (figure === undefined) {
      throw new BadInput(
        `--figure: nothing is given (decision.…, or one of\n  ${paths.join('\n  ')})`,
      );
    }
    const scenario = namedScenario(invocation.values['scenario']);
    const tree = explainFigure(architecture, assumptions, name, figure, scenario);
    if (!tree) throw new BadInput(`--figure: ${unknownName(`figure of ${name}`, figure, paths)}`);
    return shown(invocation, tree);
  },
};

const shown = ({ set }: Invocation, tree: Explanation): Outcome =>
  fine(set.has('json') ? json(tree) : explanationLines(tree).map(printable).join('\n'));

/** A figure of the decision, which hangs on no option. */
function decisionFigure(
  architecture: Architecture,
  assumptions: Assumptions,
  figure: string,
): Explanation {
  const tree = explainDecision(architecture, assumptions, figure);
  if (tree) return tree;
  const paths = decisionFigurePaths(decide(architecture, assumptions));
  throw new BadInput(`--figure: ${unknownName('figure of the decision', figure, paths)}`);
}

/** A figure of an option's returns against the option that runs. */
function returnFigure(
  architecture: Architecture,
  assumptions: Assumptions,
  option: string,
  figure: string,
): Explanation {
  try {
    const tree = returnsExplainer(architecture, assumptions)(option, figure.slice(prefix.length));
    if (tree) return tree;
    const own = returns(architecture, assumptions).options.find(({ name }) => name === option);
    const paths = own ? returnFigurePaths(own).map((path) => `${prefix}${path}`) : [];
    throw new BadInput(
      `--figure: ${unknownName(`figure of the returns of ${option}`, figure, paths)}`,
    );
  } catch (error) {
    if (error instanceof RangeError) throw new BadInput(error.message);
    throw error;
  }
}

/** What a change of `cost optimize` saves. */
function savedFigure(
  architecture: Architecture,
  assumptions: Assumptions,
  option: string,
  figure: string,
): Explanation {
  const [, id = ''] = /^savings\[(.+)\]\.savedUsd$/.exec(figure) ?? [];
  const tree = explainSaving(architecture, assumptions, option, id);
  if (tree) return tree;
  const { savings } = costSavings(architecture, assumptions, option);
  const paths = savings.map((saving) => `savings[${saving.id}].savedUsd`);
  throw new BadInput(`--figure: ${unknownName(`saving of ${option}`, figure, paths)}`);
}

const prefix = 'returns.';
