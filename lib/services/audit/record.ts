import type { Transaction } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Context } from '../context';
import type { Act } from '../policy';

/** Writes down what was done, in the transaction that does it. */
export async function record(
  tx: Pick<Transaction, 'auditEvent'>,
  { principal, from }: Pick<Context, 'principal' | 'from'>,
  event: {
    readonly verb: Act;
    /** What it was done to; null: nothing that has an id. */
    readonly objectId: string | null;
    /** The object's version after the act; left out: it has none. */
    readonly version?: number;
    readonly detail: Prisma.InputJsonObject;
  },
): Promise<void> {
  const { workspaceId, id: principalId } = principal;
  await tx.auditEvent.create({ data: { ...event, workspaceId, principalId, ...from } });
}
