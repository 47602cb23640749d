import { z } from 'zod';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { findArchitecture, overtaken } from './find';
import type { Stored } from './insert';
import { underName } from './named';
import { replaceText } from './replace';

const input = z.strictObject({
  id: z.uuid(),
  name: z.string().trim().min(1),
  baseVersion: z.int().positive(),
});

/**
 * Gives a document another name, in its text and so in its address. Throws `Invalid` when it is no
 * name, `Conflict` when it is taken or the document has changed since `baseVersion`, `NotFound`.
 */
export async function renameArchitecture(
  context: Context,
  raw: z.input<typeof input>,
): Promise<Stored> {
  const { id, name, baseVersion } = parseInput(input, raw);
  const { row, current } = await findArchitecture(context, context.db, { id });
  authorise(context.principal, 'architecture.rename', row);
  if (current.version !== baseVersion) throw overtaken(current);
  const renamed = underName(current.text, name);
  return replaceText(context, { id, baseVersion }, renamed.text, renamed.architecture, {
    verb: 'architecture.rename',
    reason: 'renamed',
  });
}
