import { decide as decideDocument } from '@/lib/engine/decision';
import { loadDocument } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { policyFlag, underGivenPolicy } from '../load-policy';
import { fine, json } from '../outcome';
import { jsonFlag, type Verb } from '../verb';
import { decisionText, letterText } from './decision-text';

export const decide: Verb = {
  name: 'decide',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    assumptionsFlag,
    policyFlag,
    {
      name: 'targets-only',
      meaning: 'look for what would flip the answer among the requirements alone, which is quicker',
    },
    {
      name: 'letter',
      meaning: 'print the answer as a letter to whoever asked for several regions',
    },
  ],
  summary:
    'say whether several regions are needed, in which shape, why not another, and what flips it',
  run: async (invocation) => {
    const architecture = await underGivenPolicy(invocation, await loadDocument(invocation));
    const assumptions = await givenAssumptions(invocation);
    const { set } = invocation;
    const flips = set.has('targets-only') || set.has('letter') ? 'targets' : 'all';
    const decision = decideDocument(architecture, assumptions, { flips });
    if (set.has('json')) return fine(json(decision));
    return fine(set.has('letter') ? letterText(decision) : decisionText(architecture, decision));
  },
};
