import type { Database } from '@/lib/db/client';
import { ENGINE_VERSION } from '@/lib/engine';
import { parseDocument } from '@/lib/schemas';
import { type CurrentAssumptions, currentAssumptions } from '../assumptions/current';
import { columnsOf } from './summary';

/** Judges again what an earlier engine judged, or earlier assumptions. Returns how many documents there were. */
export async function refreshSummaries(db: Database): Promise<number> {
  const workspaces = await db.workspace.findMany({ select: { id: true } });
  let judged = 0;
  for (const { id } of workspaces) {
    const current = await currentAssumptions(db, id);
    judged += await refreshWorkspace(db, id, current, Infinity);
  }
  return judged;
}

/** Those of a workspace whose summary is of another engine or of other assumptions than the current ones. */
export const outdated = (workspaceId: string, { version }: CurrentAssumptions) => ({
  workspaceId,
  OR: [
    { engineVersion: null },
    { engineVersion: { not: ENGINE_VERSION } },
    { assumptionsVersion: { not: version } },
  ],
});

/** The same for one workspace, at most `most` documents. */
export async function refreshWorkspace(
  db: Database,
  workspaceId: string,
  current: CurrentAssumptions,
  most: number,
): Promise<number> {
  const rows = await db.architecture.findMany({
    select: { id: true, name: true, version: true },
    where: outdated(workspaceId, current),
    orderBy: { name: 'asc' },
    ...(Number.isFinite(most) ? { take: most } : {}),
  });
  for (const { id, name, version } of rows) {
    const { text } = await db.architectureVersion.findUniqueOrThrow({
      select: { text: true },
      where: { architectureId_version: { architectureId: id, version } },
    });
    const parsed = parseDocument(text, `${name}.yaml`);
    // A save in between has a summary of its own.
    await db.architecture.updateMany({
      where: { id, version },
      data: parsed.ok ? columnsOf(parsed.architecture, current) : notJudged(current),
    });
  }
  return rows.length;
}

/** A text that today's rules do not take any more says nothing of itself. */
const notJudged = ({ version }: CurrentAssumptions) => ({
  engineVersion: ENGINE_VERSION,
  assumptionsVersion: version,
  findings: null,
  worstSeverity: null,
  worstCode: null,
  worstMessage: null,
});
