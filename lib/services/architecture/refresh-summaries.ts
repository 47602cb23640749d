import type { Database } from '@/lib/db/client';
import { ENGINE_VERSION } from '@/lib/engine';
import { parseDocument } from '@/lib/schemas';
import { columnsOf } from './summary';

/** Judges again what an earlier engine judged. Returns how many documents there were. */
export async function refreshSummaries(db: Database): Promise<number> {
  const outdated = await db.architecture.findMany({
    select: { id: true, name: true, version: true },
    where: { OR: [{ engineVersion: null }, { engineVersion: { not: ENGINE_VERSION } }] },
  });
  for (const { id, name, version } of outdated) {
    const { text } = await db.architectureVersion.findUniqueOrThrow({
      select: { text: true },
      where: { architectureId_version: { architectureId: id, version } },
    });
    const parsed = parseDocument(text, `${name}.yaml`);
    if (!parsed.ok) continue;
    // A save in between has a summary of its own.
    await db.architecture.updateMany({
      where: { id, version },
      data: columnsOf(parsed.architecture),
    });
  }
  return outdated.length;
}
