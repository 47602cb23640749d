import type { Database } from '@/lib/db/client';
import { ENGINE_VERSION } from '@/lib/engine';
import { parseDocument } from '@/lib/schemas';
import { type Judging, currentJudging } from '../workspace/judging';
import { columnsOf } from './summary';

/** Judges again what an earlier engine judged, earlier assumptions or an earlier policy. Returns how many documents there were. */
export async function refreshSummaries(db: Database): Promise<number> {
  const workspaces = await db.workspace.findMany({ select: { id: true } });
  let judged = 0;
  for (const { id } of workspaces) {
    const current = await currentJudging(db, id);
    judged += await refreshWorkspace(db, id, current, Infinity);
  }
  return judged;
}

/** Those of a workspace whose summary is of another engine, other assumptions or another policy than now. */
export const outdated = (workspaceId: string, { assumed, asked }: Judging) => ({
  workspaceId,
  OR: [
    { engineVersion: null },
    { engineVersion: { not: ENGINE_VERSION } },
    { assumptionsVersion: { not: assumed.version } },
    { policyVersion: { not: asked.version } },
  ],
});

/** The same for one workspace, at most `most` documents. */
export async function refreshWorkspace(
  db: Database,
  workspaceId: string,
  current: Judging,
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
const notJudged = ({ assumed, asked }: Judging) => ({
  engineVersion: ENGINE_VERSION,
  assumptionsVersion: assumed.version,
  policyVersion: asked.version,
  derivedTier: null,
  leastTier: null,
  findings: null,
  worstSeverity: null,
  worstCode: null,
  worstMessage: null,
});
