import { z } from 'zod';
import type { Context } from '../context';
import { NotFound } from '../errors';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { findArchitecture } from './find';

const input = z.strictObject({ id: z.uuid(), version: z.int().positive() });

/** The text of one saved version, byte for byte. Throws `NotFound`. */
export async function readVersion(
  context: Context,
  raw: z.input<typeof input>,
): Promise<{ readonly version: number; readonly text: string; readonly at: Date }> {
  const { id, version } = parseInput(input, raw);
  const { row } = await findArchitecture(context, context.db, { id });
  authorise(context.principal, 'architecture.read', row);
  const saved = await context.db.architectureVersion.findUnique({
    select: { version: true, text: true, at: true },
    where: { architectureId_version: { architectureId: id, version } },
  });
  if (saved === null) throw new NotFound(`“${row.name}” has no version ${version}.`);
  return saved;
}
