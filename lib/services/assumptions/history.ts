import { z } from 'zod';
import type { Prisma } from '@/lib/db/generated/client';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';

const input = z.strictObject({
  /** Of this assumption alone; left out: of all of them. */
  id: z.string().max(200).exactOptional(),
  /** Changes before this one: the last of the page before. */
  before: z.int().positive().exactOptional(),
});

const pageSize = 100;

const columns = {
  id: true,
  assumptionId: true,
  version: true,
  act: true,
  value: true,
  before: true,
  unit: true,
  because: true,
  kind: true,
  onDay: true,
  at: true,
  author: { select: { name: true } },
} satisfies Prisma.AssumptionChangeSelect;

type Row = Prisma.AssumptionChangeGetPayload<{ select: typeof columns }>;

/** One change of one assumption. `value` null: the table's holds again; `before` null: the table's held. */
export interface ListedChange extends Omit<Row, 'id' | 'author'> {
  readonly id: number;
  readonly author: string;
}

/** Who stated what, when and why, newest first, a hundred at a time. */
export async function assumptionHistory(
  context: Context,
  raw: z.input<typeof input> = {},
): Promise<ListedChange[]> {
  const { id, before } = parseInput(input, raw);
  const { workspaceId } = context.principal;
  authorise(context.principal, 'assumptions.history', workspaceId);
  const rows = await context.db.assumptionChange.findMany({
    select: columns,
    where: {
      workspaceId,
      ...(id === undefined ? {} : { assumptionId: id }),
      ...(before === undefined ? {} : { id: { lt: before } }),
    },
    orderBy: { id: 'desc' },
    take: pageSize,
  });
  return rows.map(({ author, ...row }) => ({ ...row, id: Number(row.id), author: author.name }));
}
