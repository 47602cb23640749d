import { z } from 'zod';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { validDocument } from './document';
import { type Stored, insertArchitecture } from './insert';

const input = z.strictObject({ text: z.string() });

/**
 * Stores a new document. Its name is the one in its metadata. Throws `Invalid` with the document's
 * problems, `Conflict` when the name is taken.
 */
export async function createArchitecture(
  context: Context,
  raw: z.input<typeof input>,
): Promise<Stored> {
  const { text } = parseInput(input, raw);
  authorise(context.principal, 'architecture.create', context.principal.workspaceId);
  const architecture = validDocument(text, 'document.yaml');
  return insertArchitecture(context, text, architecture, {
    verb: 'architecture.create',
    reason: 'created',
    detail: {},
  });
}
