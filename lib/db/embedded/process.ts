/**
 * The process of the embedded database: `process.ts FOLDER`. It belongs to the process that started it
 * and ends, in good order, when the channel to that one closes for whatever reason.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFolder } from './lock';
import type { DatabaseMessage } from './messages';
import { DatabaseRefused } from '../refused';
import { serveDatabase } from './serve';
import { socketFolder, socketName } from './socket-folder';

process.umask(0o077);
// A terminal's Ctrl-C reaches the whole group; this process outlives the requests that need it.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

const parentGone = new Promise<void>((resolve) => {
  process.once('disconnect', resolve);
});

function tell(message: DatabaseMessage): void {
  if (process.connected) process.send?.(message);
}

async function serve(dataFolder: string): Promise<void> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const sockets = await socketFolder(dataFolder);
  const socket = join(sockets, socketName);
  const lock = await lockFolder(dataFolder, socket);
  // A killed predecessor leaves its socket behind; with the lock in hand it is nobody's.
  await rm(socket, { force: true });
  const database = await serveDatabase(join(dataFolder, 'database'), sockets, (error) => {
    console.error('The embedded database failed inside and stops:', error);
    process.exit(1);
  });
  tell({ kind: 'ready', url: database.url });
  await parentGone;
  await database.stop();
  await lock.release();
}

const folder = process.argv[2];
if (folder === undefined || !process.connected) {
  console.error('This process is started by npm start, npm run dev and the dump commands.');
  process.exit(2);
}
try {
  await serve(folder);
} catch (error) {
  if (!(error instanceof DatabaseRefused)) throw error;
  tell({ kind: 'refused', because: error.message });
}
process.exit(0);
