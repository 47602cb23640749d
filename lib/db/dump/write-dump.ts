import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client, escapeIdentifier } from 'pg';
import { DatabaseRefused } from '../refused';
import { type DumpHeader, dumpFormat, dumpedTables } from './format';

/** Rows fetched at once: a document may be 256 kB. */
const fetchSize = 50;

/**
 * Writes everything in the database at `url` to `file`, as one moment saw it. The file appears under
 * its name once it is whole. Returns the number of rows.
 */
export async function writeDump(url: string, file: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const partial = `${file}.partial`;
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const header = await readHeader(client);
    const counted = { rows: 0 };
    await pipeline(
      Readable.from(lines(client, header, counted)),
      createGzip(),
      createWriteStream(partial, { mode: 0o600, flush: true }),
    );
    await rename(partial, file);
    await syncFolder(dirname(file));
    return counted.rows;
  } finally {
    await client.end();
    await rm(partial, { force: true });
  }
}

/** The header of a dump taken now. `client` is in a transaction. */
export async function readHeader(client: Client): Promise<DumpHeader> {
  const known = await client.query<{ there: boolean }>(
    `SELECT to_regclass('meridian_migration') IS NOT NULL AS there`,
  );
  if (known.rows[0]?.there !== true) {
    throw new DatabaseRefused('There is nothing to dump: Meridian has not used this database yet.');
  }
  const migrations = await client.query<{ name: string }>(
    'SELECT name FROM meridian_migration ORDER BY name',
  );
  const columns = await client.query<{ table: string; column: string }>(
    `SELECT table_name AS table, column_name AS column FROM information_schema.columns
     WHERE table_schema = current_schema() AND table_name = ANY($1) ORDER BY ordinal_position`,
    [dumpedTables],
  );
  const newest = await client.query<{ change: string }>(
    `SELECT id || ' at ' || extract(epoch FROM at) AS change
     FROM audit_event ORDER BY audit_event.id DESC LIMIT 1`,
  );
  return {
    kind: 'header',
    product: 'meridian',
    format: dumpFormat,
    at: new Date().toISOString(),
    migrations: migrations.rows.map(({ name }) => name),
    lastChange: newest.rows[0]?.change ?? 'none',
    // A database that is still at an earlier migration may lack some.
    tables: dumpedTables.flatMap((name) => {
      const own = columns.rows.filter(({ table }) => table === name);
      return own.length === 0 ? [] : [{ name, columns: own.map(({ column }) => column) }];
    }),
  };
}

async function* lines(
  client: Client,
  header: DumpHeader,
  counted: { rows: number },
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const line = (json: string): string => {
    hash.update(json).update('\n');
    return `${json}\n`;
  };
  yield line(JSON.stringify(header));
  for (const { name } of header.tables) {
    for await (const row of rowsOf(client, name)) {
      counted.rows += 1;
      // The row goes through as the database wrote it: no number loses a digit on the way.
      yield line(`{"kind":"row","table":"${name}","row":${row}}`);
    }
  }
  yield `${JSON.stringify({ kind: 'end', rows: counted.rows, sha256: hash.digest('hex') })}\n`;
}

async function* rowsOf(client: Client, table: string): AsyncGenerator<string> {
  const name = escapeIdentifier(table);
  await client.query(
    `DECLARE dumped NO SCROLL CURSOR FOR SELECT row_to_json(t)::text AS row FROM ${name} t ORDER BY t`,
  );
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`FETCH ${fetchSize} FROM dumped`);
    for (const { row } of rows) yield row;
    if (rows.length < fetchSize) break;
  }
  await client.query('CLOSE dumped');
}

/** The new name lasts once the folder that holds it is written out. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
