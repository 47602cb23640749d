import * as z from 'zod/mini';
import { kind } from './kind';
import { isNearText, nearest } from './nearest';

/** One of a list of words. `noun` with its article: `a role`. */
export function oneOf<const T extends readonly [string, ...string[]]>(noun: string, values: T) {
  return kind(z.enum(values), {
    noun,
    accepted: values.join(', '),
    choices: values,
    hint: (found) => {
      const near = typeof found === 'string' ? nearest(found, values) : null;
      return near === null ? null : `did you mean "${near}"?`;
    },
  });
}

/** Exactly one word. */
export function exactly<const T extends string>(noun: string, value: T) {
  return kind(z.literal(value), {
    noun,
    accepted: value,
    choices: [value],
    hint: (found) =>
      typeof found === 'string' && isNearText(found, value) ? `did you mean "${value}"?` : null,
  });
}

/** true or false. */
export const flag = kind(z.boolean(), {
  noun: 'true or false',
  accepted: 'true, false',
  choices: ['true', 'false'],
  hint: (found) => {
    const word = typeof found === 'string' ? found.toLowerCase() : '';
    if (['yes', 'on', 'y', 'true'].includes(word)) return 'write true';
    return ['no', 'off', 'n', 'false'].includes(word) ? 'write false' : null;
  },
});
