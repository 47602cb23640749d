import { defaultAssumptions } from '@/lib/engine';
import { regionFacts } from '@/lib/engine/tables';
import { namedRegion } from '../load';
import { fine, json } from '../outcome';
import { regionInWords } from '../region-in-words';
import { jsonFlag, type Verb } from '../verb';

export const regionShow: Verb = {
  name: 'region show',
  arguments: ['REGION'],
  flags: [jsonFlag],
  summary: 'show all that is known of one region',
  run: ({ arguments: [id = ''], set }) => {
    const facts = regionFacts(namedRegion(id), defaultAssumptions);
    return Promise.resolve(fine(set.has('json') ? json(facts) : regionInWords(facts)));
  },
};
