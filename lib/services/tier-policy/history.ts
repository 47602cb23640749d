import { z } from 'zod';
import type { Prisma } from '@/lib/db/generated/client';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import type { ChangedField } from './changed-fields';

const input = z.strictObject({
  /** Changes before this one: the last of the page before. */
  before: z.int().positive().exactOptional(),
});

const pageSize = 50;

const stored = z.array(
  z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() }),
);

const columns = {
  id: true,
  version: true,
  act: true,
  changes: true,
  because: true,
  at: true,
  author: { select: { name: true } },
} satisfies Prisma.TierPolicyChangeSelect;

type Row = Prisma.TierPolicyChangeGetPayload<{ select: typeof columns }>;

/** One change of the policy, with every field that is another since. */
export interface ListedPolicyChange extends Omit<Row, 'id' | 'author' | 'changes'> {
  readonly id: number;
  readonly author: string;
  readonly changes: readonly ChangedField[];
}

/** Who changed the policy, when and why, newest first, fifty at a time. */
export async function tierPolicyHistory(
  context: Context,
  raw: z.input<typeof input> = {},
): Promise<ListedPolicyChange[]> {
  const { before } = parseInput(input, raw);
  const { workspaceId } = context.principal;
  authorise(context.principal, 'tier-policy.read', workspaceId);
  const rows = await context.db.tierPolicyChange.findMany({
    select: columns,
    where: { workspaceId, ...(before === undefined ? {} : { id: { lt: before } }) },
    orderBy: { id: 'desc' },
    take: pageSize,
  });
  return rows.map(({ author, changes, ...row }) => ({
    ...row,
    id: Number(row.id),
    author: author.name,
    changes: stored.parse(changes),
  }));
}
