import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Holder, processStart } from './holder';
import { folderHolder, lockFolder } from './lock';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meridian-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const socket = () => join(folder, 'socket');

/** A process that has ended, with the start that it had. */
async function deadHolder(): Promise<Holder> {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const pid = child.pid ?? 0;
  const startedAt = processStart(pid) ?? '';
  child.kill('SIGKILL');
  await once(child, 'exit');
  return { pid, startedAt, socket: socket(), released: false };
}

const writeLock = async (number: number, holder: Holder) => {
  const lock = await lockFolder(folder, socket());
  await lock.release();
  await writeFile(join(folder, 'lock', `lock.${number}`), JSON.stringify(holder));
};

describe('the lock of a data folder', () => {
  it('is held by one process until it lets go', async () => {
    const lock = await lockFolder(folder, socket());
    await expect(lockFolder(folder, socket())).rejects.toThrow(
      `is already open in process ${process.pid}`,
    );
    expect((await folderHolder(folder))?.pid).toBe(process.pid);
    await lock.release();
    expect(await folderHolder(folder)).toBeNull();
    await (await lockFolder(folder, socket())).release();
  });

  it('is taken over from a process that was killed', async () => {
    await writeLock(5, await deadHolder());
    const lock = await lockFolder(folder, socket());
    expect((await folderHolder(folder))?.pid).toBe(process.pid);
    expect(await readdir(join(folder, 'lock'))).toEqual(['lock.6']);
    await lock.release();
  });

  it('is taken over when its number belongs to another process by now', async () => {
    const startedAt = `not ${processStart(process.pid)}`;
    await writeLock(5, { pid: process.pid, startedAt, socket: socket(), released: false });
    await expect(lockFolder(folder, socket())).resolves.toBeDefined();
  });

  it('is respected when its holder answers, though its process cannot be seen from here', async () => {
    const elsewhere = createServer().listen(socket());
    await once(elsewhere, 'listening');
    await writeLock(5, { ...(await deadHolder()), socket: socket() });
    await expect(lockFolder(folder, socket())).rejects.toThrow('is already open');
    elsewhere.close();
  });

  it('is nobody’s when a power cut has emptied it', async () => {
    await writeLock(5, await deadHolder());
    await writeFile(join(folder, 'lock', 'lock.5'), '');
    await expect(lockFolder(folder, socket())).resolves.toBeDefined();
  });

  it('left by a killed process goes to one of many that come for it at once', async () => {
    await writeLock(5, await deadHolder());
    const outcomes = await Promise.allSettled(
      Array.from({ length: 30 }, () => lockFolder(folder, socket())),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
