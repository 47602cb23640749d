import { defaultTierPolicy } from '@/lib/engine/decision';
import type { TierPolicy } from '@/lib/engine';
import { Prisma, type PolicyAct } from '@/lib/db/generated/client';
import { writtenPolicy } from '@/lib/schemas';
import { record } from '../audit/record';
import type { Context } from '../context';
import { Conflict } from '../errors';
import { authorise, type Act } from '../policy';
import { inTransaction } from '../transaction';
import { changedFields } from './changed-fields';
import { currentPolicy } from './current';

/** How a change ended. */
export interface ChangedPolicy {
  /** Of the policy after the act. */
  readonly version: number;
  /** How many of its values are others than before. */
  readonly changed: number;
}

/**
 * Puts a policy in the place of the workspace's, null being the default, if `baseVersion` is still the
 * newest: the check and the write are one UPDATE. Throws `Conflict` when somebody else has changed it since.
 * What changes nothing makes no version.
 */
export async function changePolicy(
  context: Context,
  act: {
    readonly verb: Act;
    readonly act: PolicyAct;
    readonly because: string;
    readonly baseVersion: number;
    readonly detail?: Record<string, string>;
  },
  next: TierPolicy | null,
): Promise<ChangedPolicy> {
  const { principal } = context;
  const { workspaceId } = principal;
  authorise(principal, act.verb, workspaceId);
  return inTransaction(context, async (tx) => {
    const now = new Date();
    await tx.tierPolicy.createMany({
      data: [{ workspaceId, version: 0, policy: Prisma.DbNull, updatedAt: now }],
      skipDuplicates: true,
    });
    const current = await currentPolicy(tx, workspaceId);
    if (current.version !== act.baseVersion) throw overtaken(current.version);
    const changes = changedFields(
      writtenPolicy(current.policy ?? defaultTierPolicy),
      writtenPolicy(next ?? defaultTierPolicy),
    );
    if (changes.length === 0 && (next === null) === (current.policy === null)) {
      return { version: current.version, changed: 0 };
    }
    const version = current.version + 1;
    const { count } = await tx.tierPolicy.updateMany({
      where: { workspaceId, version: current.version },
      data: {
        version,
        policy: next === null ? Prisma.DbNull : writtenPolicy(next),
        updatedAt: now,
      },
    });
    if (count === 0) throw overtaken(version);
    await tx.tierPolicyChange.create({
      data: {
        workspaceId,
        version,
        act: act.act,
        changes: [...changes],
        because: act.because,
        authorId: principal.id,
      },
    });
    await record(tx, context, {
      verb: act.verb,
      objectId: workspaceId,
      version,
      detail: { ...act.detail, fields: changes.map(({ field }) => field).slice(0, 50) },
    });
    return { version, changed: changes.length };
  });
}

function overtaken(version: number): Conflict {
  return new Conflict(
    `The tier policy has changed since you looked: it is at version ${version} now. Look again, then decide.`,
  );
}
