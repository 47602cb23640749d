import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArchitecture } from '@/lib/services/architecture/read';
import { saveArchitecture } from '@/lib/services/architecture/save';
import { fromNowhere } from '@/lib/services/context';
import { localOwner } from '@/lib/services/workspace/local';
import { prepareWorkspace } from '@/lib/services/workspace/prepare';
import { type FreshDatabase, freshDatabase } from '@/lib/testing/fresh-database';
import { contents, readContents } from '@/lib/testing/released/contents';
import { releasedDumps } from '@/lib/testing/released/dumps';
import { openDatabase } from '../client';
import { migrate } from '../migrate';
import { restoreDump } from './restore-dump';

const names = (await readdir(releasedDumps))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

let target: FreshDatabase;
beforeAll(async () => {
  target = await freshDatabase();
  await migrate(target.url);
});
afterAll(() => target.dispose());

it('there is a dump of at least one release', () => {
  expect(names.length).toBeGreaterThan(0);
});

describe.each(names)('what the release %s left', (name) => {
  it('is restored, goes through every migration since, and is all there', async () => {
    const held = contents.parse(
      JSON.parse(await readFile(join(releasedDumps, `${name}.json`), 'utf8')),
    );
    const dump = join(releasedDumps, `${name}.jsonl.gz`);
    const rows = Object.values(held.rows).reduce((sum, count) => sum + count, 0);
    expect(await restoreDump(target.url, dump, { replace: true })).toBe(rows);
    const now = await readContents(target.url, held.rows['audit_event']);
    expect(now.texts).toEqual(held.texts);
    // A store of now holds things that one of then did not know.
    expect(now.stated).toMatchObject(held.stated);
    expect(now.audit).toBe(held.audit);
    // A migration may add rows to what it finds, and takes none.
    for (const [table, count] of Object.entries(held.rows)) {
      expect(now.rows[table], table).toBeGreaterThanOrEqual(count);
    }
    // Started on it, as `npm start` does, and worked on.
    await prepareWorkspace(target.url, 'examples');
    const db = openDatabase(target.url);
    const owner = { principal: localOwner, db, from: fromNowhere };
    const { id, version, text } = await readArchitecture(owner, { name: 'payments' });
    expect(
      await saveArchitecture(owner, { id, text: `${text}# after\n`, baseVersion: version }),
    ).toMatchObject({ version: version + 1 });
    await db.$disconnect();
  });
});
