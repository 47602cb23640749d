import { name, numberBetween } from '../kinds';
import { mapping, optional, required } from './key';

const amount = numberBetween({ noun: 'an amount', highest: 1e12 });

/** What a provider limits at one site. */
export const quota = mapping('a quota', {
  name: required(name, {
    meaning: 'What is limited, in the same word at every site; each is used once at a site.',
  }),
  limit: required(amount, {
    meaning: 'The most that the provider allows.',
    unit: 'whatever is counted',
  }),
  inUse: optional(amount, {
    meaning: 'What of it is in use in normal times.',
    unit: 'whatever is counted',
    default: 'not known: then the limit itself is compared between sites',
  }),
});
