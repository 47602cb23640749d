import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { readDumpHeader } from '@/lib/db/dump/read-dump';
import { readHeader, writeDump } from '@/lib/db/dump/write-dump';
import { dumpName } from './dump-name';
import { complain } from './screen';

const everyMs = 6 * 60 * 60 * 1000;
const kept = 10;
const prefix = 'scheduled-';

export interface ScheduledDumps {
  /** No more dumps by the clock; one last one if anything has changed. */
  readonly finish: () => Promise<unknown>;
}

/**
 * Dumps the embedded database beside itself every six hours while something changes, and keeps the ten
 * newest. It survives a killed process, but not a power cut: the dumps are what is left then.
 */
export function scheduleDumps(url: string, folder: string): ScheduledDumps {
  let running: Promise<unknown> = Promise.resolve();
  const dump = () => {
    running = running.then(() => dumpIfChanged(url, folder)).catch(complainOf);
    return running;
  };
  const clock = setInterval(() => void dump(), everyMs);
  return {
    finish: () => {
      clearInterval(clock);
      return dump();
    },
  };
}

/** Dumps unless the newest scheduled dump holds the same already. Returns whether it did. */
export async function dumpIfChanged(url: string, folder: string): Promise<boolean> {
  const files = await scheduled(folder);
  const newest = files.at(-1);
  if (newest !== undefined) {
    const last = await readDumpHeader(join(folder, newest)).catch(() => null);
    if (last?.lastChange === (await lastChange(url))) return false;
  }
  await writeDump(url, join(folder, `${prefix}${dumpName(new Date())}`));
  const old = (await scheduled(folder)).slice(0, -kept);
  await Promise.all(old.map((file) => rm(join(folder, file), { force: true })));
  return true;
}

/** Names carry the time, so that their order is that of the dumps. */
async function scheduled(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.startsWith(prefix) && name.endsWith('.jsonl.gz')).sort();
}

async function lastChange(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await readHeader(client)).lastChange;
  } finally {
    await client.end();
  }
}

function complainOf(error: unknown): void {
  complain(`  The database could not be dumped: ${String(error)}`);
}
