import { z } from 'zod';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { validDocument } from './document';
import { type Stored, insertArchitecture } from './insert';

const input = z.strictObject({ fileName: z.string().min(1).max(255), text: z.string() });

/**
 * Stores a document that came as a file; problems name that file. Throws `Invalid` with them,
 * `Conflict` when the document's name is taken.
 */
export async function importFile(context: Context, raw: z.input<typeof input>): Promise<Stored> {
  const { fileName, text } = parseInput(input, raw);
  authorise(context.principal, 'architecture.import', context.principal.workspaceId);
  const architecture = validDocument(text, fileName);
  return insertArchitecture(context, text, architecture, {
    verb: 'architecture.import',
    reason: 'imported',
    detail: { fileName },
  });
}
