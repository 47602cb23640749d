import type { Architecture } from '@/lib/engine';
import type { VersionReason } from '@/lib/db/generated/client';
import type { Context } from '../context';
import { Conflict } from '../errors';
import { type Act, authorise } from '../policy';
import { currentJudging } from '../workspace/judging';
import { findArchitecture, overtaken } from './find';
import type { Stored } from './insert';
import { storeVersion } from './store-version';
import { columnsOf } from './summary';

/**
 * Stores `text` as the next version of a document, if `baseVersion` is still its newest: the check and
 * the write are one UPDATE, so that of any number of editors with the same base exactly one wins and
 * the others get a `Conflict` that carries what the winner wrote.
 */
export async function replaceText(
  context: Context,
  target: { readonly id: string; readonly baseVersion: number },
  text: string,
  architecture: Architecture,
  act: {
    readonly verb: Act;
    readonly reason: VersionReason;
    readonly detail?: Record<string, string | number>;
  },
): Promise<Stored> {
  const { principal } = context;
  const { id, baseVersion } = target;
  // Whoever may not, or was overtaken already, hears so before anything is computed.
  const { row, current } = await findArchitecture(context, context.db, { id });
  authorise(principal, act.verb, row);
  if (row.archivedAt !== null) {
    throw new Conflict(`“${row.name}” is archived; take it out of the archive first.`);
  }
  if (current.version !== baseVersion) throw overtaken(current);
  if (current.text === text) return { id, name: row.name, version: baseVersion };
  const judging = await currentJudging(context.db, principal.workspaceId);
  const columns = columnsOf(architecture, judging);
  const renamed = row.name === columns.name ? {} : { formerName: row.name };
  const isStored = await storeVersion(context, {
    id,
    baseVersion,
    text,
    columns,
    verb: act.verb,
    reason: act.reason,
    detail: { name: columns.name, ...renamed, ...act.detail },
  });
  if (!isStored) throw overtaken((await findArchitecture(context, context.db, { id })).current);
  return { id, name: columns.name, version: baseVersion + 1 };
}
