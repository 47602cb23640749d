import { randomUUID } from 'node:crypto';
import type { Architecture } from '@/lib/engine';
import type { VersionReason } from '@/lib/db/generated/client';
import { record } from '../audit/record';
import type { Context } from '../context';
import type { Act } from '../policy';
import { inTransaction } from '../transaction';
import { currentJudging } from '../workspace/judging';
import { columnsOf } from './summary';
import { versionRow } from './version-row';

/** A stored document, as the verbs that write one answer. */
export interface Stored {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** Stores a new document at version 1. Throws `Conflict` when its name is taken. */
export async function insertArchitecture(
  context: Context,
  text: string,
  architecture: Architecture,
  act: {
    readonly verb: Act;
    readonly reason: VersionReason;
    readonly detail: Record<string, string>;
  },
): Promise<Stored> {
  const { principal } = context;
  const judging = await currentJudging(context.db, principal.workspaceId);
  const columns = columnsOf(architecture, judging);
  const id = randomUUID();
  const version = 1;
  await inTransaction(context, async (tx) => {
    await tx.architecture.create({
      data: { ...columns, id, workspaceId: principal.workspaceId, version, updatedAt: new Date() },
    });
    await tx.architectureVersion.create({
      data: versionRow(principal, { id, version, text, reason: act.reason }),
    });
    await record(tx, context, {
      verb: act.verb,
      objectId: id,
      version,
      detail: { name: columns.name, ...act.detail },
    });
  });
  return { id, name: columns.name, version };
}
