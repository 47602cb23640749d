import { regionFacts } from '@/lib/engine/tables';
import { namedRegion } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { fine, json } from '../outcome';
import { regionInWords } from '../region-in-words';
import { jsonFlag, type Verb } from '../verb';

export const regionShow: Verb = {
  name: 'region show',
  arguments: ['REGION'],
  flags: [jsonFlag, assumptionsFlag],
  summary: 'show all that is known of one region',
  run: async (invocation) => {
    const [id = ''] = invocation.arguments;
    const facts = regionFacts(namedRegion(id), await givenAssumptions(invocation));
    return fine(invocation.set.has('json') ? json(facts) : regionInWords(facts));
  },
};
