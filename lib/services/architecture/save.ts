import { z } from 'zod';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { validDocument } from './document';
import type { Stored } from './insert';
import { replaceText } from './replace';

const input = z.strictObject({
  id: z.uuid(),
  text: z.string(),
  /** The version that the author has seen. */
  baseVersion: z.int().positive(),
});

/**
 * Saves the text of a document as its next version. Throws `Invalid` with the document's problems,
 * `Conflict` with both sides when somebody else has saved since `baseVersion`, `NotFound`. A text that
 * is saved already makes no version.
 */
export async function saveArchitecture(
  context: Context,
  raw: z.input<typeof input>,
): Promise<Stored> {
  const { id, text, baseVersion } = parseInput(input, raw);
  const architecture = validDocument(text, 'document.yaml');
  return replaceText(context, { id, baseVersion }, text, architecture, {
    verb: 'architecture.save',
    reason: 'edited',
  });
}
