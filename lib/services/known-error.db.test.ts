import { afterEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';
import { exampleText } from '@/lib/testing/examples';
import { freshDatabase } from '@/lib/testing/fresh-database';
import { newOwner } from '@/lib/testing/owner';
import { createArchitecture } from './architecture/create';
import { listArchitectures } from './architecture/list';
import { Unavailable } from './errors';
import { knownError } from './known-error';

const opened: Database[] = [];
afterEach(() => Promise.all(opened.splice(0).map((db) => db.$disconnect())));

it('a database that has gone away is unavailable, to those connected and to those who come', async () => {
  const database = await freshDatabase();
  await migrate(database.url);
  const before = openDatabase(database.url);
  const after = openDatabase(database.url);
  opened.push(before, after);
  const ada = await newOwner(before);
  const text = await exampleText('hr-tool');
  expect(await listArchitectures(ada)).toEqual([]);
  await database.dispose();
  for (const db of [before, after]) {
    const context = { ...ada, db };
    // As `runAction` reports them, whichever query of a service it is that fails.
    expect(await createArchitecture(context, { text }).catch(knownError)).toBeInstanceOf(
      Unavailable,
    );
    expect(await listArchitectures(context).catch(knownError)).toBeInstanceOf(Unavailable);
  }
});
