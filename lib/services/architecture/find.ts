import { z } from 'zod';
import type { Transaction } from '@/lib/db/client';
import type { Context } from '../context';
import { Conflict, type CurrentDocument, NotFound } from '../errors';

/** An architecture by its id, or by the name that a living one has in its workspace. */
export const reference = z.union([
  z.strictObject({ id: z.uuid() }),
  z.strictObject({ name: z.string().min(1).max(100) }),
]);
export type Reference = z.infer<typeof reference>;

/**
 * The architecture that is meant, with its newest text, from the workspace of the one who asks.
 * Throws `NotFound`, also for one of another workspace: nobody learns that it is there.
 */
export async function findArchitecture(
  { principal }: Context,
  db: Pick<Transaction, 'architecture'>,
  wanted: Reference,
) {
  const found = await db.architecture.findFirst({
    where: {
      workspaceId: principal.workspaceId,
      ...('id' in wanted ? { id: wanted.id } : { name: wanted.name, archivedAt: null }),
    },
    include: {
      versions: {
        orderBy: { version: 'desc' },
        take: 1,
        include: { author: { select: { name: true } } },
      },
    },
  });
  const newest = found?.versions[0];
  if (found === null || newest === undefined) {
    const which = 'id' in wanted ? 'of that id' : `named “${wanted.name}”`;
    const message = `There is no architecture ${which}.`;
    // Names are typed, and mistyped; an id comes from a page of ours, or from somebody who guesses.
    throw new NotFound(
      message,
      'id' in wanted ? { act: 'architecture', objectId: wanted.id, because: message } : null,
    );
  }
  const { versions: _, ...row } = found;
  const current: CurrentDocument = {
    text: newest.text,
    version: newest.version,
    author: newest.author.name,
    at: newest.at,
  };
  return { row, current };
}

/** The refusal of a write whose author had not seen what stands there now. */
export function overtaken(theirs: CurrentDocument): Conflict {
  return new Conflict(
    `The document has changed since you opened it: it is at version ${theirs.version} now, by ${theirs.author}.`,
    theirs,
  );
}
