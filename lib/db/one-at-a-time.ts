import { Client } from 'pg';

/** Any number that no other program on the same database uses for its own advisory lock. */
const lockKey = 4_711_202_612;

/**
 * Runs `work` while no other process that asks the same of the database at `url` does: several that start
 * at once take turns. The lock goes with the connection, however this process ends.
 */
export async function oneAtATime<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey]);
    return await work();
  } finally {
    await client.end();
  }
}
