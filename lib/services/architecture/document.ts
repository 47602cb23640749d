import type { Architecture } from '@/lib/engine';
import { parseDocument } from '@/lib/schemas';
import { Invalid } from '../errors';

/** Parses a document that is to be stored; throws `Invalid` with every problem in it. */
export function validDocument(text: string, file: string): Architecture {
  const parsed = parseDocument(text, file);
  if (parsed.ok) return parsed.architecture;
  const { length } = parsed.problems;
  throw new Invalid(
    length === 1
      ? 'The document has a problem and was not saved.'
      : `The document has ${length} problems and was not saved.`,
    parsed.problems,
  );
}
