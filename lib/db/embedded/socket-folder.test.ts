import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { socketFolder } from './socket-folder';

let base: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'meridian-socket-'));
});
afterEach(() => rm(base, { recursive: true, force: true }));

describe('the folder in which the database listens', () => {
  it('is inside of the data folder, for its owner alone', async () => {
    const folder = await socketFolder(base);
    expect(folder).toBe(join(base, 'run'));
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('is a private one elsewhere when the path is too long for a socket', async () => {
    const deep = join(base, 'a'.repeat(60), 'b'.repeat(60));
    const folder = await socketFolder(deep);
    const other = await socketFolder(join(base, 'a'.repeat(60), 'c'.repeat(60)));
    try {
      expect(folder.startsWith(tmpdir())).toBe(true);
      expect(folder.length).toBeLessThan(80);
      expect((await stat(folder)).mode & 0o777).toBe(0o700);
      expect(await socketFolder(deep)).toBe(folder);
      expect(other).not.toBe(folder);
      await chmod(folder, 0o755);
      await expect(socketFolder(deep)).rejects.toThrow('is open to others');
    } finally {
      await rm(folder, { recursive: true });
      await rm(other, { recursive: true });
    }
  });
});
