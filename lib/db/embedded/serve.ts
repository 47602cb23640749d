import { join } from 'node:path';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { SharedPglite } from './shared-pglite';
import { socketName, socketUrl } from './socket-folder';

/** More connections than these are turned away: the application's pool, a dump and a shell beside it. */
const maxConnections = 20;

export interface ServedDatabase {
  /** Where any PostgreSQL driver reaches it, a Unix socket in a private folder. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Opens the database in `folder` (`memory://` for one that is forgotten) and serves it on a Unix
 * socket in `socketFolder`. Only one process may hold a folder: take the lock first.
 */
export async function serveDatabase(
  folder: string,
  socketFolder: string,
  onBroken: (error: unknown) => void,
): Promise<ServedDatabase> {
  const db = new SharedPglite(folder, onBroken);
  await db.waitReady;
  const server = new PGLiteSocketServer({
    db,
    path: join(socketFolder, socketName),
    maxConnections,
  });
  await server.start();
  return {
    url: socketUrl(socketFolder),
    stop: async () => {
      await server.stop();
      await db.close();
    },
  };
}
