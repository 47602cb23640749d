import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpIfChanged } from '@/lib/launch/scheduled-dumps';
import { createArchitecture } from '@/lib/services/architecture/create';
import { readArchitecture } from '@/lib/services/architecture/read';
import { saveArchitecture } from '@/lib/services/architecture/save';
import { assumptionHistory } from '@/lib/services/assumptions/history';
import { listOverrides } from '@/lib/services/assumptions/list';
import { overrideAssumption } from '@/lib/services/assumptions/override';
import { exampleText } from '@/lib/testing/examples';
import { type FreshDatabase, freshDatabase } from '@/lib/testing/fresh-database';
import { newOwner } from '@/lib/testing/owner';
import type { Context } from '@/lib/services/context';
import { type Database, openDatabase } from '../client';
import { migrate } from '../migrate';
import { DatabaseRefused } from '../refused';
import { dumpedTables, momentaryTables } from './format';
import { restoreDump } from './restore-dump';
import { writeDump } from './write-dump';

let source: FreshDatabase;
let target: FreshDatabase;
let db: Database;
let ada: Context;
let folder: string;
let text: string;

const stated = { id: 'parameter.serverTimeMs', value: 20.5, because: 'traces' };

beforeAll(async () => {
  [source, target] = await Promise.all([freshDatabase(), freshDatabase()]);
  await migrate(source.url);
  db = openDatabase(source.url);
  ada = await newOwner(db);
  // Separators of lines that JSON leaves as they are, and a text larger than a batch of rows.
  text = `${await exampleText('hr-tool')}# a\u2028b\u2029c\u0085d ${'🚀'.repeat(30_000)}\n`;
  const { id } = await createArchitecture(ada, { text: await exampleText('hr-tool') });
  await saveArchitecture(ada, { id, text, baseVersion: 1 });
  await createArchitecture(ada, { text: await exampleText('payments') });
  await overrideAssumption(ada, { ...stated, baseVersion: 0 });
  folder = await mkdtemp(join(tmpdir(), 'meridian-dump-'));
});
afterAll(async () => {
  await db.$disconnect();
  await Promise.all([source.dispose(), target.dispose()]);
  await rm(folder, { recursive: true, force: true });
});

const linesOf = async (file: string) =>
  gunzipSync(await readFile(file))
    .toString()
    .split('\n')
    .slice(0, -1);
const rowsOf = async (file: string) => (await linesOf(file)).slice(1, -1);

describe('a dump', () => {
  it('holds every table that the migrations make, but for their own and those of the moment', async () => {
    const client = new Client({ connectionString: source.url });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'`,
    );
    await client.end();
    const made = rows.map(({ name }) => name).filter((name) => name !== 'meridian_migration');
    expect(made.sort()).toEqual([...dumpedTables, ...momentaryTables].sort());
  });

  it('restored elsewhere is the same again, and goes on from there', async () => {
    const file = join(folder, 'one.jsonl.gz');
    const again = join(folder, 'two.jsonl.gz');
    const written = await writeDump(source.url, file);
    await migrate(target.url);
    expect(await restoreDump(target.url, file, { replace: false })).toBe(written);
    expect(await writeDump(target.url, again)).toBe(written);
    expect(await rowsOf(again)).toEqual(await rowsOf(file));

    const restored = openDatabase(target.url);
    const there = { ...ada, db: restored };
    const opened = await readArchitecture(there, { name: 'hr-tool' });
    expect(opened.text === text).toBe(true);
    const { id } = opened;
    const next = `${await exampleText('hr-tool')}# after\n`;
    expect(await saveArchitecture(there, { id, text: next, baseVersion: 2 })).toMatchObject({
      version: 3,
    });
    expect((await listOverrides(there)).overrides).toMatchObject([stated]);
    await overrideAssumption(there, { ...stated, value: 21, baseVersion: 1 });
    expect(await assumptionHistory(there)).toMatchObject([{ value: 21 }, { value: 20.5 }]);
    await restored.$disconnect();
  });

  it('does not overwrite documents unless told to', async () => {
    const file = join(folder, 'three.jsonl.gz');
    await writeDump(source.url, file);
    const attempt = restoreDump(target.url, file, { replace: false });
    await expect(attempt).rejects.toThrow('There are 2 architectures in the workspace already');
    await restoreDump(target.url, file, { replace: true });
    const restored = openDatabase(target.url);
    expect(await readArchitecture({ ...ada, db: restored }, { name: 'hr-tool' })).toMatchObject({
      version: 2,
    });
    await restored.$disconnect();
  });

  it.each<[string, (lines: string[]) => string[]]>([
    ['cut short', (lines) => lines.slice(0, -1)],
    [
      'with a row changed',
      (lines) => lines.map((line) => line.replace('team-people', 'team-evil')),
    ],
    ['with a row left out', (lines) => lines.toSpliced(3, 1)],
    ['with something after its end', (lines) => [...lines, lines.at(-2) ?? '']],
    ['of another program', (lines) => lines.with(0, '{"kind":"header","product":"other"}')],
    ['with a line that is no JSON', (lines) => lines.with(2, 'nothing')],
    ['of a later format', (lines) => lines.map((line) => line.replace('"format":1', '"format":2'))],
    ['of a later history', (lines) => resealed(lines, '0001_architectures', '9999_later')],
    ['of nothing', () => []],
  ])('%s is refused and nothing is touched', async (_, change) => {
    const whole = join(folder, 'whole.jsonl.gz');
    const broken = join(folder, 'broken.jsonl.gz');
    const before = join(folder, 'before.jsonl.gz');
    const after = join(folder, 'after.jsonl.gz');
    await writeDump(source.url, whole);
    await writeDump(target.url, before);
    const lines = change(await linesOf(whole));
    await writeFile(broken, gzipSync(lines.map((line) => `${line}\n`).join('')));
    await expect(restoreDump(target.url, broken, { replace: true })).rejects.toBeInstanceOf(
      DatabaseRefused,
    );
    await writeDump(target.url, after);
    expect(await rowsOf(after)).toEqual(await rowsOf(before));
  });

  it('is not even a gzip', async () => {
    const file = join(folder, 'plain.jsonl.gz');
    await writeFile(file, 'hello');
    await expect(restoreDump(target.url, file, { replace: true })).rejects.toThrow(
      'is not a whole dump of Meridian',
    );
  });

  it('is taken by the clock only after a change, and the newest ten are kept', async () => {
    const scheduled = join(folder, 'scheduled');
    const { id } = await readArchitecture(ada, { name: 'payments' });
    const base = await exampleText('payments');
    expect(await dumpIfChanged(source.url, scheduled)).toBe(true);
    expect(await dumpIfChanged(source.url, scheduled)).toBe(false);
    for (let version = 1; version <= 11; version += 1) {
      await saveArchitecture(ada, { id, text: `${base}# ${version}\n`, baseVersion: version });
      expect(await dumpIfChanged(source.url, scheduled)).toBe(true);
    }
    const files = (await readdir(scheduled)).sort();
    expect(files).toHaveLength(10);
    expect((await rowsOf(join(scheduled, files.at(-1) ?? ''))).join('\n')).toContain('# 11\\n');
  });
});

/** The dump with something replaced and its checksum made to fit. */
function resealed(lines: readonly string[], what: string, by: string): string[] {
  const body = lines.slice(0, -1).map((line) => line.replace(what, by));
  const sha256 = createHash('sha256')
    .update(body.map((line) => `${line}\n`).join(''))
    .digest('hex');
  return [...body, JSON.stringify({ kind: 'end', rows: body.length - 1, sha256 })];
}
