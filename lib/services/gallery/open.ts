import { z } from 'zod';
import { beginArchitecture } from '../architecture/begin';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { findCase } from './find';

const input = z.strictObject({
  id: z.string().max(80),
  /** Always a new copy, under the first name that is free: `game`, `game-2`. */
  anew: z.boolean().default(false),
});

/**
 * The name of the workspace's copy of a case: the document under the case's name, or a new one where
 * there is none. Throws `NotFound`.
 */
export async function openCase(
  context: Context,
  raw: z.input<typeof input>,
): Promise<{ readonly name: string }> {
  const { id, anew } = parseInput(input, raw);
  const { workspaceId } = context.principal;
  authorise(context.principal, 'gallery.read', workspaceId);
  findCase(id);
  const taken = await context.db.architecture.findMany({
    where: { workspaceId, name: { startsWith: id } },
    select: { name: true, archivedAt: true },
  });
  const mine = taken.find(({ name }) => name === id);
  if (!anew && mine?.archivedAt === null) return { name: id };
  const { name } = await beginArchitecture(context, {
    from: id,
    name: freeName(id, new Set(taken.map((row) => row.name))),
  });
  return { name };
}

/** `base`, or the first of `base-2`, `base-3` … that is not taken. */
function freeName(base: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(name)) return name;
  }
}
