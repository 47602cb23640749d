import { Pool } from 'pg';
import { afterAll, describe, expect, inject, it } from 'vitest';

const pool = new Pool({ connectionString: inject('databaseUrl'), max: 10 });
afterAll(() => pool.end());

describe('several connections at once', () => {
  it('do not mix up statements that arrive in several pieces', async () => {
    // Far more than a socket hands over in one piece.
    const large = 'é'.repeat(120_000);
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, i) => {
        if (i % 2 === 0) return (await pool.query('SELECT $1::int AS it', [i])).rows[0]?.it === i;
        const { rows } = await pool.query('SELECT length($2::text) AS it, $1::int AS i', [
          i,
          large,
        ]);
        return rows[0]?.it === large.length && rows[0]?.i === i;
      }),
    );
    expect(answers.every(Boolean)).toBe(true);
  });

  it('go on after one of them is cut off inside of a transaction', async () => {
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query('CREATE TABLE half_done (id int)');
    const ended = new Promise((resolve) => client.once('error', resolve));
    client.connection.stream.destroy(new Error('cut off'));
    await ended;
    client.release(true);
    const { rows } = await pool.query(`SELECT to_regclass('half_done') AS it`);
    expect(rows[0]?.it).toBeNull();
  });
});
