import { resolve } from 'node:path';
import { type EmbeddedDatabase, startEmbedded } from '@/lib/db/embedded/start';
import { migrate } from '@/lib/db/migrate';
import { DatabaseRefused } from '@/lib/db/refused';
import type { Settings } from '@/lib/schemas/settings';
import { LaunchRefused } from './refused';

/** Where everything is kept: the embedded database, started, or the PostgreSQL that was named. */
export interface Store {
  readonly url: string;
  readonly embedded: EmbeddedDatabase | null;
}

/** Opens the store that the settings name and brings its tables up to date. */
export async function openStore(settings: Settings): Promise<Store> {
  if (settings.DATABASE_URL !== undefined) {
    await migrate(settings.DATABASE_URL).catch(explainRefusal);
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

/** An address that leads nowhere, a password that is wrong: for whoever wrote them, in one sentence. */
function explainRefusal(error: unknown): never {
  if (error instanceof DatabaseRefused || !(error instanceof Error)) throw error;
  throw new LaunchRefused(`The PostgreSQL of DATABASE_URL cannot be used: ${error.message}`, {
    cause: error,
  });
}
