import { resolve } from 'node:path';
import { type EmbeddedDatabase, startEmbedded } from '@/lib/db/embedded/start';
import { migrate } from '@/lib/db/migrate';
import type { Settings } from '@/lib/schemas/settings';

/** Where everything is kept: the embedded database, started, or the PostgreSQL that was named. */
export interface Store {
  readonly url: string;
  readonly embedded: EmbeddedDatabase | null;
}

/** Opens the store that the settings name and brings its tables up to date. */
export async function openStore(settings: Settings): Promise<Store> {
  if (settings.DATABASE_URL !== undefined) {
    await migrate(settings.DATABASE_URL);
    return { url: settings.DATABASE_URL, embedded: null };
  }
  const embedded = await startEmbedded(resolve(settings.MERIDIAN_DATA));
  try {
    await migrate(embedded.url);
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  return { url: embedded.url, embedded };
}
