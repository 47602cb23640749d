import { z } from 'zod';
import { record } from '../audit/record';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { inTransaction } from '../transaction';
import { findArchitecture } from './find';
import type { Stored } from './insert';

const input = z.strictObject({ id: z.uuid() });

/**
 * Takes a document out of the archive. Throws `Conflict` when another has its name by now, `NotFound`.
 */
export async function unarchiveArchitecture(
  context: Context,
  raw: z.input<typeof input>,
): Promise<Stored> {
  const { id } = parseInput(input, raw);
  return inTransaction(context, async (tx) => {
    const { row, current } = await findArchitecture(context, tx, { id });
    authorise(context.principal, 'architecture.unarchive', row);
    const stored = { id, name: row.name, version: current.version };
    const { count } = await tx.architecture.updateMany({
      where: { id, archivedAt: { not: null } },
      data: { archivedAt: null },
    });
    if (count === 0) return stored;
    await record(tx, context, {
      verb: 'architecture.unarchive',
      objectId: id,
      version: current.version,
      detail: { name: row.name },
    });
    return stored;
  });
}
