import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '@/lib/db/client';
import { oneAtATime } from '@/lib/db/one-at-a-time';
import { createArchitecture } from '../architecture/create';
import { refreshSummaries } from '../architecture/refresh-summaries';
import { fromNowhere } from '../context';
import { ensureLocalWorkspace, localOwner } from './local';

/**
 * Makes the store at `url` ready for use: the local workspace exists, every summary is of this
 * version's engine, and a workspace in which nothing was ever stored gets the documents of
 * `examplesFolder`. Of several processes that start at once, the later ones find it done.
 */
export async function prepareWorkspace(url: string, examplesFolder: string): Promise<void> {
  await oneAtATime(url, () => prepare(url, examplesFolder));
}

async function prepare(url: string, examplesFolder: string): Promise<void> {
  const db = openDatabase(url);
  try {
    await ensureLocalWorkspace(db);
    await refreshSummaries(db);
    const context = { principal: localOwner, db, from: fromNowhere };
    const { workspaceId } = localOwner;
    if ((await db.architecture.count({ where: { workspaceId } })) > 0) return;
    const files = await readdir(examplesFolder);
    for (const file of files.filter((name) => name.endsWith('.yaml')).sort()) {
      const text = await readFile(join(examplesFolder, file), 'utf8');
      await createArchitecture(context, { text });
    }
  } finally {
    await db.$disconnect();
  }
}
