import type { Context } from '../context';
import { authorise } from '../policy';
import { currentJudging } from '../workspace/judging';
import { outdated, refreshWorkspace } from './refresh-summaries';

/** Documents a call, so that one can say how far it is. */
const mostAtOnce = 10;

/**
 * Judges some of the workspace's documents again whose summary is of earlier assumptions, of an
 * earlier tier policy or of an earlier engine. Answers how many are left; 0: the catalog is of today.
 */
export async function judgeAnew(context: Context): Promise<{ readonly left: number }> {
  const { workspaceId } = context.principal;
  authorise(context.principal, 'architecture.list', workspaceId);
  const current = await currentJudging(context.db, workspaceId);
  await refreshWorkspace(context.db, workspaceId, current, mostAtOnce);
  return { left: await context.db.architecture.count({ where: outdated(workspaceId, current) }) };
}
