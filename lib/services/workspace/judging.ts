import type { Transaction } from '@/lib/db/client';
import { currentAssumptions, type CurrentAssumptions } from '../assumptions/current';
import { currentPolicy, type CurrentPolicy } from '../tier-policy/current';

/** What a workspace judges its documents by, besides the documents themselves. */
export interface Judging {
  readonly assumed: CurrentAssumptions;
  readonly asked: CurrentPolicy;
}

/** What a workspace judges by now. */
export async function currentJudging(
  db: Pick<Transaction, 'assumptionSet' | 'tierPolicy'>,
  workspaceId: string,
): Promise<Judging> {
  // One after the other: inside of a transaction there is one connection.
  const assumed = await currentAssumptions(db, workspaceId);
  const asked = await currentPolicy(db, workspaceId);
  return { assumed, asked };
}
