import { defaultTierPolicy } from '@/lib/engine/decision';
import { writePolicyFile } from '@/lib/schemas';
import { givenPolicy, policyFlag } from '../load-policy';
import { fine } from '../outcome';
import { jsonFlag, type Verb } from '../verb';

export const tierPolicy: Verb = {
  name: 'tier policy',
  arguments: [],
  flags: [jsonFlag, policyFlag],
  summary: 'print the default tier policy as a file to begin with, or check the one of --policy',
  run: async (invocation) => {
    const policy = (await givenPolicy(invocation)) ?? defaultTierPolicy;
    const form = invocation.set.has('json') ? 'json' : 'yaml';
    return fine(writePolicyFile(policy, form).trimEnd());
  },
};
