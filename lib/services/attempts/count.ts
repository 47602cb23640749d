import { z } from 'zod';
import type { Database } from '@/lib/db/client';

/** How often something may be tried in how many seconds. */
export interface Limit {
  readonly most: number;
  readonly windowS: number;
}

/** How often it was tried by now, this time included, and in how many seconds the count begins anew. */
export interface Counted {
  readonly count: number;
  readonly waitS: number;
}

const row = z.object({ count: z.int(), waitS: z.number() });

/**
 * Counts one more attempt under `key` in the window that is running, or begins one. One statement, on the
 * clock of the database, so that any number of processes count together.
 */
export async function countAttempt(
  db: Pick<Database, '$queryRaw' | '$executeRaw'>,
  key: string,
  { windowS }: Limit,
): Promise<Counted> {
  const rows = await db.$queryRaw<unknown[]>`
    INSERT INTO attempt AS a (key, count, ends_at)
    VALUES (${key}, 1, now() + make_interval(secs => ${windowS}))
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN a.ends_at <= now() THEN 1 ELSE a.count + 1 END,
      ends_at = CASE WHEN a.ends_at <= now() THEN excluded.ends_at ELSE a.ends_at END
    RETURNING count, extract(epoch FROM ends_at - now())::float8 AS "waitS"`;
  const counted = row.parse(rows[0]);
  // The first of a window sweeps up after the others.
  if (counted.count === 1) {
    await db.$executeRaw`DELETE FROM attempt WHERE ends_at <= now()`;
  }
  return counted;
}
