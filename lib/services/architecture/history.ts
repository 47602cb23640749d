import { z } from 'zod';
import type { Prisma } from '@/lib/db/generated/client';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { findArchitecture } from './find';

const input = z.strictObject({
  id: z.uuid(),
  /** Versions below this number: the last one of the page before. */
  before: z.int().positive().optional(),
});

const pageSize = 100;

const columns = {
  version: true,
  at: true,
  reason: true,
  size: true,
  author: { select: { name: true } },
} satisfies Prisma.ArchitectureVersionSelect;

/** A saved version without its text. `size` in bytes. */
export interface ListedVersion {
  readonly version: number;
  readonly at: Date;
  readonly reason: Prisma.ArchitectureVersionGetPayload<{ select: typeof columns }>['reason'];
  readonly size: number;
  readonly author: string;
}

/** The saved versions of a document, newest first, a hundred at a time. Throws `NotFound`. */
export async function listVersions(
  context: Context,
  raw: z.input<typeof input>,
): Promise<ListedVersion[]> {
  const { id, before } = parseInput(input, raw);
  const { row } = await findArchitecture(context, context.db, { id });
  authorise(context.principal, 'architecture.read', row);
  const versions = await context.db.architectureVersion.findMany({
    select: columns,
    where: { architectureId: id, ...(before === undefined ? {} : { version: { lt: before } }) },
    orderBy: { version: 'desc' },
    take: pageSize,
  });
  return versions.map(({ author, ...version }) => ({ ...version, author: author.name }));
}
