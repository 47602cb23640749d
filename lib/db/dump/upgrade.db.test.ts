import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '@/lib/testing/fresh-database';
import { migrate } from '../migrate';
import { type Migration, readMigrations } from '../migrations';
import { upgraded } from './upgrade';

let database: FreshDatabase;
let client: Client;
beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url);
  client = new Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.dispose();
});

const workspace = '01900000-0000-7000-8000-000000000001';
const architecture = '01900000-0000-7000-8000-000000000002';

/** A migration as a later version may bring: it changes what it finds, and the tables stay as they are. */
const later: Migration = {
  name: '9999_later',
  sql: `UPDATE workspace SET name = 'brought up from ' || name`,
  checksum: '',
};

it('rows of an earlier version go through the migrations that came after it', async () => {
  const history = [...(await readMigrations()), later];
  await client.query('BEGIN');
  await upgraded(client, history, 1, async () => {
    await client.query(`INSERT INTO workspace (id, name) VALUES ($1, 'old')`, [workspace]);
    // The first migration knows neither assumptions nor policies.
    await client.query(
      `INSERT INTO architecture (id, workspace_id, version, updated_at, name, option, worst_severity)
       VALUES ($1, $2, 1, now(), 'shop', 'one', 'high')`,
      [architecture, workspace],
    );
  });
  await client.query('COMMIT');
  const { rows } = await client.query(
    `SELECT w.name AS workspace, a.name, a.policy_version, a.worst_severity::text,
       to_regnamespace('meridian_restored') AS aside
     FROM architecture a JOIN workspace w ON w.id = a.workspace_id`,
  );
  expect(rows).toEqual([
    {
      workspace: 'brought up from old',
      name: 'shop',
      policy_version: 0,
      worst_severity: 'high',
      aside: null,
    },
  ]);
});
