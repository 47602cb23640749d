import * as z from 'zod/mini';

// Compiled validators need `new Function`, which the content security policy of the pages forbids.
z.config({ jitless: true });

/** How the values of one schema are spoken of in messages and on the reference page. */
export interface Kind {
  /** With its article: `a duration`. */
  readonly noun: string;
  /** What is accepted, in words or as a list of values. */
  readonly accepted: string;
  /** The words to choose from, where they can be listed. */
  readonly choices?: readonly string[];
  /** For values near the mark: what to write instead, as a clause; null when nothing fits. */
  readonly hint?: (found: unknown) => string | null;
}

/** The words of every schema that stands for a kind of value. */
export const kinds = z.registry<Kind>();

/** Gives a schema its words. */
export function kind<T extends z.ZodMiniType>(schema: T, words: Kind): T {
  kinds.add(schema, words);
  return schema;
}

/** A schema whose values are read as something else once they are accepted. */
export const converted = <T extends z.ZodMiniType, R>(
  schema: T,
  convert: (accepted: z.output<T>) => R,
) => z.pipe(schema, z.transform(convert));
