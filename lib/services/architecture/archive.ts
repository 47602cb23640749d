import { z } from 'zod';
import { record } from '../audit/record';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { inTransaction } from '../transaction';
import { findArchitecture, overtaken } from './find';
import type { Stored } from './insert';

const input = z.strictObject({ id: z.uuid(), baseVersion: z.int().positive() });

/**
 * Puts a document away: it leaves the catalog and frees its name, and nothing of it is lost. Throws
 * `Conflict` when it has changed since `baseVersion`, `NotFound`.
 */
export async function archiveArchitecture(
  context: Context,
  raw: z.input<typeof input>,
): Promise<Stored> {
  const { id, baseVersion } = parseInput(input, raw);
  return inTransaction(context, async (tx) => {
    const { row, current } = await findArchitecture(context, tx, { id });
    authorise(context.principal, 'architecture.archive', row);
    const stored = { id, name: row.name, version: current.version };
    if (row.archivedAt !== null) return stored;
    const { count } = await tx.architecture.updateMany({
      where: { id, version: baseVersion },
      data: { archivedAt: new Date() },
    });
    if (count === 0) throw overtaken(current);
    await record(tx, context, {
      verb: 'architecture.archive',
      objectId: id,
      version: baseVersion,
      detail: { name: row.name },
    });
    return stored;
  });
}
