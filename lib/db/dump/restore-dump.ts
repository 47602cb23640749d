import { Client, escapeIdentifier } from 'pg';
import { type Migration, readMigrations } from '../migrations';
import { DatabaseRefused } from '../refused';
import { type DumpHeader, dumpedTables, momentaryTables, numberedTables } from './format';
import { checkDump, dumpedRows } from './read-dump';
import { upgraded } from './upgrade';

/** Characters of rows sent at once. */
const batchSize = 1_000_000;

/**
 * Puts what the dump in `file` holds into the database at `url`, whose tables are up to date, in one
 * transaction and after the whole file was checked. Rows of an earlier version go through the migrations
 * that came after it, as they would have in its database. Refuses to touch a database that has
 * documents, unless told to `replace` them. Returns the number of rows.
 */
export async function restoreDump(
  url: string,
  file: string,
  { replace }: { readonly replace: boolean },
): Promise<number> {
  const { header, rows } = await checkDump(file);
  const history = await readMigrations();
  const since = migrationsSince(history, file, header);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`LOCK TABLE architecture IN ACCESS EXCLUSIVE MODE`);
    if (!replace) await requireEmpty(client);
    const emptied = [...dumpedTables, ...momentaryTables];
    await client.query(`TRUNCATE ${emptied.map((t) => escapeIdentifier(t)).join(', ')}`);
    const insertAll = async () => {
      const inserted = await insertRows(client, file, header);
      if (inserted === rows) return;
      throw new DatabaseRefused(`${file} has ${rows} rows, of which ${inserted} could be read.`);
    };
    if (since === history.length) await insertAll();
    else await upgraded(client, history, since, insertAll);
    for (const table of numberedTables) {
      // One connection answers one question at a time.
      // oxlint-disable-next-line no-await-in-loop
      await client.query(
        `SELECT setval(pg_get_serial_sequence('${table}', 'id'),
           coalesce((SELECT max(id) FROM ${table}), 0) + 1, false)`,
      );
    }
    await client.query('COMMIT');
    return rows;
  } finally {
    await client.end();
  }
}

/** How many migrations the dump's rows have been through. One of a newer version cannot be understood. */
function migrationsSince(
  history: readonly Migration[],
  file: string,
  { migrations }: DumpHeader,
): number {
  const unknown = migrations.find((name, i) => history[i]?.name !== name);
  if (unknown === undefined) return migrations.length;
  throw new DatabaseRefused(
    `${file} was written by a newer version of Meridian (it has ${unknown}).`,
  );
}

async function requireEmpty(client: Client): Promise<void> {
  const { rows } = await client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM architecture',
  );
  const count = rows[0]?.count ?? 0;
  if (count === 0) return;
  throw new DatabaseRefused(
    `There are ${count} architectures in the workspace already; add --replace to give them up for those of the dump.`,
  );
}

async function insertRows(client: Client, file: string, { tables }: DumpHeader): Promise<number> {
  let count = 0;
  let batch: string[] = [];
  let size = 0;
  let batchTable = '';
  const flush = async () => {
    if (batch.length === 0) return;
    const columns = tables.find(({ name }) => name === batchTable)?.columns ?? [];
    await insert(client, batchTable, columns, batch);
    batch = [];
    size = 0;
  };
  for await (const { table, json } of dumpedRows(file)) {
    if (table !== batchTable || size >= batchSize) await flush();
    batchTable = table;
    batch.push(json);
    size += json.length;
    count += 1;
  }
  await flush();
  return count;
}

async function insert(
  client: Client,
  table: string,
  columns: readonly string[],
  rows: readonly string[],
): Promise<void> {
  const name = escapeIdentifier(table);
  const list = columns.map((column) => escapeIdentifier(column)).join(', ');
  await client.query(
    `INSERT INTO ${name} (${list}) SELECT ${list} FROM json_populate_recordset(NULL::${name}, $1)`,
    [`[${rows.join(',')}]`],
  );
}
