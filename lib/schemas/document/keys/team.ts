import { teamSkills } from '@/lib/engine/model';
import { numberBetween, oneOf } from '../kinds';
import { mapping, optional } from './key';

/** Who builds and runs the service. */
export const team = mapping('the team', {
  engineers: optional(numberBetween({ noun: 'a number of people', highest: 1e6 }), {
    meaning: 'How many engineers build and run it.',
    unit: 'people',
    default: 'not known',
  }),
  skill: optional(oneOf('a skill', teamSkills), {
    meaning:
      'What they have done before, each including those before it: run one region, fail over to another, keep data right in several.',
    default: 'not known',
  }),
});
