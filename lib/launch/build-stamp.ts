import { createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const stampPath = '.next/built-from';

/** What a build is made from. */
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** Parts of those that no page or route is made from. */
const besides = /^lib\/(launch|cli|testing)\/|\.test\.tsx?$/;

/** A hash of everything that a build is made from, and of the Node that makes it. */
export async function sourceHash(): Promise<string> {
  const hash = createHash('sha256').update(process.versions.node);
  const files = (await Promise.all(sources.map(filesUnder))).flat().sort();
  for (const file of files.filter((path) => !besides.test(path))) {
    hash.update(`\0${file}\0`).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return (await readFile(path).catch(() => null)) === null ? [] : [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The hash that the present build was made from; null when there is none. */
export async function builtFrom(): Promise<string | null> {
  return readFile(stampPath, 'utf8').catch(() => null);
}

export async function markBuilt(hash: string): Promise<void> {
  await writeFile(stampPath, hash);
}

export async function forgetBuild(): Promise<void> {
  await rm(stampPath, { force: true });
}
