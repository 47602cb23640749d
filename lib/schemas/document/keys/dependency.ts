import { converted, flag, name, oneOf, percentage, regionId } from '../kinds';
import { listOf, mapping, optional, required } from './key';

export const dependency = converted(
  mapping('a dependency', {
    name: required(name, { meaning: 'The dependency’s name; each is used once.' }),
    needs: required(oneOf('a need', ['hard', 'soft']), {
      meaning: 'hard: the service is down without it; soft: the service is only poorer.',
    }),
    external: optional(flag, {
      meaning: 'Whether somebody else runs it.',
      default: 'false',
    }),
    regions: optional(listOf(regionId, 'regions', 50), {
      meaning: 'Where it lives; it is down when all of them are lost.',
      default: 'not known: no loss of a region takes it down',
    }),
    availability: optional(percentage, {
      meaning: 'The share of time that it works, over a year.',
      default: 'not known',
    }),
  }),
  (written) => ({ external: false, regions: [], ...written }),
);
