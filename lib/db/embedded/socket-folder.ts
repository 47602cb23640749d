import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseRefused } from '../refused';

/** The file name that PostgreSQL drivers look for in a socket folder, for the default port. */
export const socketName = '.s.PGSQL.5432';

/** Unix socket paths end at 104 bytes on some systems, the closing zero included. */
const longestPath = 100;

/**
 * The private folder in which the database of `dataFolder` listens: inside it where the path is short
 * enough, else one in the system's temporary folder named after it. Made when missing.
 */
export async function socketFolder(dataFolder: string): Promise<string> {
  const inside = join(resolve(dataFolder), 'run');
  if (Buffer.byteLength(join(inside, socketName)) <= longestPath) {
    await mkdir(inside, { recursive: true });
    // Also one that was copied here with other rights.
    await chmod(inside, 0o700);
    return inside;
  }
  const { uid } = userInfo();
  const key = createHash('sha256').update(resolve(dataFolder)).digest('hex').slice(0, 16);
  const outside = join(tmpdir(), `meridian-${uid}-${key}`);
  await mkdir(outside, { recursive: true, mode: 0o700 });
  const made = await lstat(outside);
  // Anybody may have made it first: a folder of theirs, or a link to one, would hand them the socket.
  if (!made.isDirectory() || made.uid !== uid || (made.mode & 0o077) !== 0) {
    throw new DatabaseRefused(
      `The folder ${outside} belongs to somebody else or is open to others; remove it or choose a shorter MERIDIAN_DATA.`,
    );
  }
  return outside;
}

/** The connection string of a database that listens in `folder`. */
export function socketUrl(folder: string): string {
  return `postgresql://postgres@localhost:5432/postgres?host=${encodeURIComponent(folder)}`;
}
