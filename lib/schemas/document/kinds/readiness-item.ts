import * as z from 'zod/mini';
import { readinessItemIds } from '@/lib/engine/readiness/item-ids';
import { kind } from './kind';
import { nearest } from './nearest';

/** An item of the readiness checklist, by its id. */
export const readinessItem = kind(z.enum(readinessItemIds), {
  noun: 'an item of the readiness checklist',
  accepted: 'an item of the checklist, e.g. quota-parity',
  choices: readinessItemIds,
  hint: (found) => {
    const near = typeof found === 'string' ? nearest(found, readinessItemIds) : null;
    return near === null ? null : `did you mean "${near}"?`;
  },
});
