import type { Transaction } from '@/lib/db/client';
import type { TierPolicy } from '@/lib/engine';
import { policyFromValue } from '@/lib/schemas';
import { storedPolicy } from './stored-policy';

/** What a workspace asks of its tiers. */
export interface CurrentPolicy {
  /** 0 where nothing has ever been stated. */
  readonly version: number;
  /** null: the default policy holds. */
  readonly policy: TierPolicy | null;
}

/** The tier policy of a workspace as it is now. Throws where the store keeps what was never written. */
export async function currentPolicy(
  db: Pick<Transaction, 'tierPolicy'>,
  workspaceId: string,
): Promise<CurrentPolicy> {
  const row = await db.tierPolicy.findUnique({
    select: { version: true, policy: true },
    where: { workspaceId },
  });
  if (row === null || row.policy === null) return { version: row?.version ?? 0, policy: null };
  const read = policyFromValue(storedPolicy.parse(row.policy));
  if (!read.ok) throw new Error(`The stored tier policy of ${workspaceId} cannot be read.`);
  return { version: row.version, policy: read.result };
}
