import type { ReadinessEntry } from '@/lib/engine/model';
import { converted, isoDate, name, prose, readinessItem, webLink } from '../kinds';
import { mapping, optional, required } from './key';

/** What a document says of one item of the readiness checklist. */
export const readinessEntry = converted(
  mapping('an entry', {
    item: required(readinessItem, {
      meaning: 'The item of the checklist; docs/readiness.md has them all.',
    }),
    option: optional(name, {
      meaning: 'The option that it holds for.',
      default: 'every option that has no entry of its own',
    }),
    owner: optional(prose(120), {
      meaning: 'Who sees to it. An owner alone is a task, not a claim.',
      default: 'nobody named',
    }),
    link: optional(webLink, {
      meaning: 'Where the proof can be looked at.',
      default: 'none: the item is claimed at most',
    }),
    date: optional(isoDate, {
      meaning: 'The day on which it was proven.',
      default: 'none: the item is claimed at most',
    }),
    expires: optional(isoDate, {
      meaning: 'The first day on which the evidence counts no more; after the date.',
      default: 'the date and the age that the tier allows, which also limits it',
    }),
    notApplicable: optional(prose(500), {
      meaning: 'Why the item does not apply. It then weighs nothing.',
      default: 'it applies',
    }),
    note: optional(prose(2000), { meaning: 'Anything else.', default: 'none' }),
  }),
  (written): ReadinessEntry => written,
);
