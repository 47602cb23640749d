import { z } from 'zod';

const name = z.string().min(1).max(300);

/** What a question or an answer in a review is about. */
export const anchor = z.discriminatedUnion('to', [
  /** A figure of an option, by its path; `option` null: one of the decision. */
  z.strictObject({
    to: z.literal('figure'),
    option: name.nullable(),
    path: name,
    label: name,
  }),
  /** A finding, by its key: rule and place. */
  z.strictObject({ to: z.literal('finding'), option: name, key: name, code: name }),
  /** A site or a population on the map of an option. */
  z.strictObject({
    to: z.literal('place'),
    option: name,
    kind: z.enum(['site', 'population']),
    name,
  }),
]);
export type Anchor = z.output<typeof anchor>;
