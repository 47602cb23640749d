import { z } from 'zod';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { findArchitecture } from './find';
import { type Stored, insertArchitecture } from './insert';
import { underName } from './named';

const input = z.strictObject({
  id: z.uuid(),
  /** Left out: the first free one of `NAME-copy`, `NAME-copy-2`, … */
  name: z.string().trim().min(1).optional(),
});

/**
 * Stores a copy of a document under another name, with a history of its own. Throws `Invalid` when it
 * is no name, `Conflict` when it is taken, `NotFound`.
 */
export async function duplicateArchitecture(
  context: Context,
  raw: z.input<typeof input>,
): Promise<Stored> {
  const { id, name } = parseInput(input, raw);
  const { row, current } = await findArchitecture(context, context.db, { id });
  authorise(context.principal, 'architecture.read', row);
  authorise(context.principal, 'architecture.duplicate', row.workspaceId);
  const copy = underName(current.text, name ?? (await freeName(context, row.name)));
  return insertArchitecture(context, copy.text, copy.architecture, {
    verb: 'architecture.duplicate',
    reason: 'duplicated',
    detail: { from: id },
  });
}

async function freeName({ db, principal }: Context, name: string): Promise<string> {
  const stem = `${name.replace(/-copy(-\d+)?$/, '').slice(0, 50)}-copy`;
  const similar = await db.architecture.findMany({
    select: { name: true },
    where: {
      workspaceId: principal.workspaceId,
      archivedAt: null,
      name: { startsWith: stem },
    },
  });
  const taken = new Set(similar.map((row) => row.name));
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
