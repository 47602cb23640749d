import { dirname, resolve } from 'node:path';
import { folderHolder } from '@/lib/db/embedded/lock';
import { socketUrl } from '@/lib/db/embedded/socket-folder';
import { startEmbedded } from '@/lib/db/embedded/start';
import type { Settings } from '@/lib/schemas/settings';

/**
 * Runs `work` on the store that the settings name: the PostgreSQL, the embedded database of a Meridian
 * that is running, or the embedded database opened for this alone.
 */
export async function withStore<T>(
  settings: Settings,
  work: (url: string) => Promise<T>,
): Promise<T> {
  if (settings.DATABASE_URL !== undefined) return work(settings.DATABASE_URL);
  const folder = resolve(settings.MERIDIAN_DATA);
  const holder = await folderHolder(folder);
  if (holder !== null && holder.socket !== null) {
    return work(socketUrl(dirname(holder.socket)));
  }
  const embedded = await startEmbedded(folder);
  try {
    return await work(embedded.url);
  } finally {
    await embedded.stop();
  }
}
