import * as z from 'zod/mini';
import { kind } from './kind';

/** How much the business hangs on a service: 0 the most, 2 the least. */
export const tier = kind(z.literal([0, 1, 2]), {
  noun: 'a tier',
  accepted: '0, 1, 2',
  choices: ['0', '1', '2'],
  hint: (found) => {
    const digit =
      typeof found === 'string' ? /^(?:tier)?\s*-?([012])$/i.exec(found)?.[1] : undefined;
    return digit === undefined ? null : `write ${digit}`;
  },
});
