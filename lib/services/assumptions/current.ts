import type { Transaction } from '@/lib/db/client';
import {
  defaultAssumptions,
  withOverrides,
  type AssumptionOverride,
  type Assumptions,
} from '@/lib/engine';
import { readStored } from './stored-overrides';

/** What a workspace assumes: the tables with what it states instead. */
export interface CurrentAssumptions {
  /** 0 where nothing has ever been stated. */
  readonly version: number;
  readonly overrides: readonly AssumptionOverride[];
  readonly assumptions: Assumptions;
}

/** What a workspace assumes now. */
export async function currentAssumptions(
  db: Pick<Transaction, 'assumptionSet'>,
  workspaceId: string,
): Promise<CurrentAssumptions> {
  const row = await db.assumptionSet.findUnique({
    select: { version: true, overrides: true },
    where: { workspaceId },
  });
  const overrides = row === null ? [] : readStored(row.overrides);
  const assumptions = withOverrides(defaultAssumptions, overrides);
  return { version: row?.version ?? 0, overrides, assumptions };
}
