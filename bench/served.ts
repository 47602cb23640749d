import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const startMs = 300_000;
const stopMs = 15_000;

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Serves the production build on an empty workspace of its own while `use` runs. */
export async function served<Value>(use: (url: string) => Promise<Value>): Promise<Value> {
  const port = 20_000 + (process.pid % 20_000);
  const data = mkdtempSync(join(tmpdir(), 'meridian-bench-'));
  const url = `http://localhost:${port}`;
  const server = spawn(process.execPath, ['--import', 'tsx', 'lib/launch/start.ts'], {
    stdio: 'ignore',
    env: { ...process.env, PORT: String(port), MERIDIAN_DATA: data, DATABASE_URL: '' },
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    const latest = Date.now() + startMs;
    while (!(await answers(`${url}/readyz`))) {
      if (server.exitCode !== null || Date.now() > latest)
        throw new Error('the server did not start; try npm start to see why');
      await pause(250);
    }
    return await use(url);
  } finally {
    server.kill('SIGTERM');
    await Promise.race([ended, pause(stopMs)]);
    rmSync(data, { recursive: true, force: true });
  }
}
