import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Holder, holderSchema, isAlive, processStart } from './holder';
import { DatabaseRefused } from '../refused';

const filePattern = /^lock\.(\d+)$/;

export interface FolderLock {
  readonly release: () => Promise<void>;
}

/**
 * Takes the data folder for this process, or throws `DatabaseRefused` naming the process that has it.
 *
 * The lock is the highest numbered of the files `lock.N`. Whoever finds its holder dead makes
 * `lock.N+1`, which succeeds for one process alone; a released lock stays in place, marked, so that
 * numbers only grow and nobody can take over what has just been taken over.
 */
export async function lockFolder(dataFolder: string, socket: string | null): Promise<FolderLock> {
  const folder = join(dataFolder, 'lock');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const mine: Holder = {
    pid: process.pid,
    startedAt: processStart(process.pid) ?? '',
    socket,
    released: false,
  };
  for (;;) {
    const newest = await newestLock(folder);
    const holder = newest?.holder ?? null;
    if (holder !== null && (await isAlive(holder))) throw inUse(dataFolder, holder);
    const number = (newest?.number ?? 0) + 1;
    const path = join(folder, `lock.${number}`);
    if (!(await createWhole(path, mine))) continue;
    const after = await lockNumbers(folder);
    if (after.some((n) => n > number)) {
      await rm(path, { force: true });
      continue;
    }
    await Promise.all(
      after.filter((n) => n < number).map((n) => rm(join(folder, `lock.${n}`), { force: true })),
    );
    return { release: () => replaceWhole(path, { ...mine, released: true }) };
  }
}

/** The running process that has the folder, or null. */
export async function folderHolder(dataFolder: string): Promise<Holder | null> {
  const holder = (await newestLock(join(dataFolder, 'lock')))?.holder ?? null;
  return holder !== null && (await isAlive(holder)) ? holder : null;
}

function inUse(dataFolder: string, holder: Holder): DatabaseRefused {
  return new DatabaseRefused(
    `The data in ${dataFolder} is already open in process ${holder.pid}; stop that one first, or set MERIDIAN_DATA to another folder.`,
  );
}

async function lockNumbers(folder: string): Promise<number[]> {
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => filePattern.exec(name)?.[1] ?? []).map(Number);
}

async function newestLock(
  folder: string,
): Promise<{ number: number; holder: Holder | null } | null> {
  const numbers = await lockNumbers(folder);
  if (numbers.length === 0) return null;
  const number = Math.max(...numbers);
  const text = await readFile(join(folder, `lock.${number}`), 'utf8').catch(() => null);
  // Gone since it was listed: a newer one has come, look again.
  if (text === null) return newestLock(folder);
  return { number, holder: readHolder(text) };
}

/** null: the file is not whole, which a power cut can do to it, and after one nobody holds anything. */
function readHolder(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Creates the file with its content at once; false when it exists. */
async function createWhole(path: string, holder: Holder): Promise<boolean> {
  const draft = await writeDraft(path, holder);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function replaceWhole(path: string, holder: Holder): Promise<void> {
  await rename(await writeDraft(path, holder), path);
}

async function writeDraft(path: string, holder: Holder): Promise<string> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(holder), { mode: 0o600 });
  return draft;
}
