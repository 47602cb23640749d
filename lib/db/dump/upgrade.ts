import { type Client, escapeIdentifier } from 'pg';
import type { Migration } from '../migrations';
import { dumpedTables } from './format';

/** A schema that is there only while an earlier version's rows are brought up to date. */
const aside = 'meridian_restored';

/**
 * Brings rows of an earlier version into the present, empty tables: makes the tables of the first `since`
 * migrations aside, has `insertRows` fill them, plays the later migrations over them, and moves the rows
 * over. `client` is in a transaction. What a migration does to rows that it finds is done to these too.
 */
export async function upgraded(
  client: Client,
  history: readonly Migration[],
  since: number,
  insertRows: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query<{ name: string }>('SELECT current_schema() AS name');
  const present = escapeIdentifier(rows[0]?.name ?? 'public');
  await client.query(`DROP SCHEMA IF EXISTS ${aside} CASCADE`);
  await client.query(`CREATE SCHEMA ${aside}`);
  // Names without a schema, those of the migrations, mean what is aside.
  await client.query(`SET LOCAL search_path TO ${aside}`);
  await play(client, history.slice(0, since));
  await insertRows();
  await play(client, history.slice(since));
  await client.query(`SET LOCAL search_path TO ${present}`);
  for (const table of dumpedTables) {
    // One connection answers one question at a time.
    // oxlint-disable-next-line no-await-in-loop
    await move(
      client,
      `${aside}.${escapeIdentifier(table)}`,
      `${present}.${escapeIdentifier(table)}`,
    );
  }
  await client.query(`DROP SCHEMA ${aside} CASCADE`);
}

async function play(client: Client, migrations: readonly Migration[]): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- one after the other is their meaning
  for (const { sql } of migrations) await client.query(sql);
}

/** Through JSON, as types of the two schemas are not the same to the database. */
async function move(client: Client, from: string, to: string): Promise<void> {
  await client.query(
    `INSERT INTO ${to}
     SELECT moved.* FROM ${from} old, json_populate_record(NULL::${to}, row_to_json(old)) moved`,
  );
}
