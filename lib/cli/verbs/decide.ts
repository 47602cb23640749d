import { decide as decideDocument } from '@/lib/engine/decision';
import { loadDocument } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { fine, json } from '../outcome';
import { jsonFlag, type Verb } from '../verb';
import { decisionText } from './decision-text';

export const decide: Verb = {
  name: 'decide',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    assumptionsFlag,
    {
      name: 'targets-only',
      meaning: 'look for what would flip the answer among the requirements alone, which is quicker',
    },
  ],
  summary:
    'say whether several regions are needed, in which shape, why not another, and what flips it',
  run: async (invocation) => {
    const architecture = await loadDocument(invocation);
    const assumptions = await givenAssumptions(invocation);
    const flips = invocation.set.has('targets-only') ? 'targets' : 'all';
    const decision = decideDocument(architecture, assumptions, { flips });
    return fine(invocation.set.has('json') ? json(decision) : decisionText(architecture, decision));
  },
};
