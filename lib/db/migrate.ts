import { Client } from 'pg';
import { DatabaseRefused } from './refused';
import { type Migration, readMigrations } from './migrations';

/** Any number that no other program on the same database uses for its own advisory lock. */
const lockKey = 4_711_202_611;

/**
 * Brings the tables of the database at `url` to this version's, in one transaction under an advisory
 * lock, so that several processes may start at once. Returns the names of what was applied. Throws
 * `DatabaseRefused` when the database was written by another history than this one.
 */
export async function migrate(url: string): Promise<string[]> {
  const history = await readMigrations();
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [lockKey]);
    await client.query(
      `CREATE TABLE IF NOT EXISTS meridian_migration (
         name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`,
    );
    const applied = await client.query<{ name: string; checksum: string }>(
      'SELECT name, checksum FROM meridian_migration ORDER BY name',
    );
    const pending = unapplied(history, applied.rows);
    for (const { name, sql, checksum } of pending) {
      await client.query(sql);
      await client.query('INSERT INTO meridian_migration (name, checksum) VALUES ($1, $2)', [
        name,
        checksum,
      ]);
    }
    await client.query('COMMIT');
    return pending.map(({ name }) => name);
  } finally {
    // Ending the connection rolls back what was not committed.
    await client.end();
  }
}

function unapplied(
  history: readonly Migration[],
  applied: readonly { name: string; checksum: string }[],
): readonly Migration[] {
  for (const [position, row] of applied.entries()) {
    const here = history[position];
    if (here?.name !== row.name) {
      throw new DatabaseRefused(
        `The database has the migration ${row.name}, which this version of Meridian does not: it was used by a newer one.`,
      );
    }
    if (here.checksum !== row.checksum) {
      throw new DatabaseRefused(
        `The migration ${row.name} is not the one that was applied to this database.`,
      );
    }
  }
  return history.slice(applied.length);
}
