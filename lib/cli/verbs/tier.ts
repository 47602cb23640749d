import { judgeTier } from '@/lib/engine/decision';
import { loadDocument } from '../load';
import { policyFlag, underGivenPolicy } from '../load-policy';
import { fine, json } from '../outcome';
import { jsonFlag, type Verb } from '../verb';
import { tierText } from './tier-text';

export const tier: Verb = {
  name: 'tier',
  arguments: ['FILE'],
  flags: [jsonFlag, policyFlag],
  summary: 'place a service in a tier by its answers, beside the one that it declares',
  run: async (invocation) => {
    const architecture = await underGivenPolicy(invocation, await loadDocument(invocation));
    const judged = judgeTier(architecture);
    return fine(
      invocation.set.has('json')
        ? json({ document: architecture.metadata.name, ...judged })
        : tierText(architecture, judged),
    );
  },
};
