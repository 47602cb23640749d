import { z } from 'zod';
import { Invalid } from './errors';

/** Parses the input of a verb; throws `Invalid` naming every field that does not fit. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new Invalid(z.prettifyError(parsed.error));
}
