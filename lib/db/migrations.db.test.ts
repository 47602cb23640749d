import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '@/lib/testing/fresh-database';
import { migrate } from './migrate';
import { readMigrations } from './migrations';
import { DatabaseRefused } from './refused';
import { Client } from 'pg';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.dispose());

async function sql(statement: string): Promise<void> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

describe('migrations', () => {
  it('are applied once, by whichever of several processes comes first', async () => {
    const names = (await readMigrations()).map(({ name }) => name);
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database.url)));
    expect(applied.filter(({ length }) => length > 0)).toEqual([names]);
    expect(await migrate(database.url)).toEqual([]);
  });

  it('refuse a database that a newer version has used', async () => {
    await sql(`INSERT INTO meridian_migration VALUES ('9999_later', 'x')`);
    const attempt = migrate(database.url);
    await expect(attempt).rejects.toBeInstanceOf(DatabaseRefused);
    await expect(attempt).rejects.toThrow('it was used by a newer one');
    await sql(`DELETE FROM meridian_migration WHERE name = '9999_later'`);
  });

  it('refuse a history that was changed afterwards', async () => {
    await sql(`UPDATE meridian_migration SET checksum = 'x' WHERE name = '0001_architectures'`);
    await expect(migrate(database.url)).rejects.toThrow('is not the one that was applied');
  });
});
