import { name, prose, slug, tier } from '../kinds';
import { impact } from './impact';
import { mapping, optional, required } from './key';

/** Who the document speaks of. */
export const metadata = mapping('the metadata', {
  name: required(slug, {
    meaning: 'The document’s name, which stands in its address and in file names.',
  }),
  title: optional(prose(120), {
    meaning: 'The service’s name as people say it.',
    default: 'the name',
  }),
  description: optional(prose(4000), {
    meaning: 'What the service does and why this question is asked, in a few sentences.',
    default: 'none',
  }),
  owner: optional(prose(120), {
    meaning: 'The team that answers for the service.',
    default: 'nobody named',
  }),
  tier: optional(tier, {
    meaning: 'How much the business hangs on the service: 0 the most, 2 the least.',
    default: 'not classified',
  }),
  impact: optional(impact, {
    meaning: 'What the business loses with the service; its answers place it in a tier.',
    default: 'not answered: the tier cannot be derived',
  }),
  current: optional(name, {
    meaning: 'The option that runs today, with which costs and returns are compared.',
    default: 'the first option',
  }),
  chosen: optional(name, {
    meaning: 'The option that was decided on or is proposed.',
    default: 'the first option',
  }),
});
