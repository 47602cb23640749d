import type { Transaction } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Principal } from '../context';
import type { Act } from '../policy';

/** Writes down what was done, in the transaction that does it. */
export async function record(
  tx: Transaction,
  principal: Principal,
  event: {
    readonly verb: Act;
    readonly objectId: string;
    /** The object's version after the act. */
    readonly version: number;
    readonly detail: Prisma.InputJsonObject;
  },
): Promise<void> {
  await tx.auditEvent.create({
    data: { ...event, workspaceId: principal.workspaceId, principalId: principal.id },
  });
}
