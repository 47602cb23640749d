import { numberBetween } from '../kinds';
import { mapping, optional, required } from './key';

const number = (noun: string, highest: number) =>
  numberBetween({ noun, lowest: 1, highest, whole: true });

/** A site divided into parts that share nothing. */
export const cells = mapping('cells', {
  count: required(number('a number of cells', 1e6), {
    meaning: 'How many cells the site is divided into; one bad request reaches one of them.',
    unit: 'cells',
  }),
  tenants: optional(number('a number of tenants', 1e9), {
    meaning: 'How many tenants the cells of the site hold together.',
    unit: 'tenants',
    default: 'not known: no figure for what unequal tenants leave unused',
  }),
  usersPerCell: optional(number('a number of users', 1e11), {
    meaning: 'The most users that a cell is built for.',
    unit: 'users',
    default: 'no limit',
  }),
  shards: optional(number('a number of cells', 1e6), {
    meaning: 'How many cells each tenant is dealt to (shuffle sharding); not above count.',
    unit: 'cells',
    default: '1',
  }),
});
