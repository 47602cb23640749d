import { currentAssumptions } from '../assumptions/current';
import type { Context } from '../context';
import { authorise } from '../policy';
import type { GalleryCase } from './case';
import { findCase } from './find';
import { type JudgedCase, judgeCase } from './judge-case';

/** A case with all that is told and computed of it, and the workspace's copy that steps open. */
export interface ReadCase extends GalleryCase {
  readonly judged: JudgedCase;
  /** Whether the workspace has a document under the case's name. */
  readonly copied: boolean;
}

/** One case, judged under what the workspace assumes. Throws `NotFound`. */
export async function readCase(context: Context, id: string): Promise<ReadCase> {
  const { workspaceId } = context.principal;
  authorise(context.principal, 'gallery.read', workspaceId);
  const one = findCase(id);
  const { assumptions } = await currentAssumptions(context.db, workspaceId);
  const [judged, copies] = await Promise.all([
    judgeCase(one, assumptions),
    context.db.architecture.count({ where: { workspaceId, name: one.id, archivedAt: null } }),
  ]);
  return { ...one, judged, copied: copies > 0 };
}
