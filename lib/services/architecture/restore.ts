import { z } from 'zod';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { validDocument } from './document';
import { findArchitecture } from './find';
import type { Stored } from './insert';
import { readVersion } from './read-version';
import { replaceText } from './replace';

const input = z.strictObject({
  id: z.uuid(),
  /** The version whose text is to stand again. */
  version: z.int().positive(),
  /** The newest version that the one who restores has seen. */
  baseVersion: z.int().positive(),
});

/**
 * Makes the text of an earlier version the newest one, as a version of its own: history is only added
 * to. Throws `Conflict`, `NotFound`, and `Invalid` where that text names problems by today's rules.
 */
export async function restoreVersion(
  context: Context,
  raw: z.input<typeof input>,
): Promise<Stored> {
  const { id, version, baseVersion } = parseInput(input, raw);
  const { row } = await findArchitecture(context, context.db, { id });
  authorise(context.principal, 'architecture.restore', row);
  const { text } = await readVersion(context, { id, version });
  const architecture = validDocument(text, `version-${version}.yaml`);
  return replaceText(context, { id, baseVersion }, text, architecture, {
    verb: 'architecture.restore',
    reason: 'restored',
    detail: { restored: version },
  });
}
