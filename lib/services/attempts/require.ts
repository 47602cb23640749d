import type { Database } from '@/lib/db/client';
import { TooMany } from '../errors';
import type { Act } from '../policy';
import { countAttempt, type Limit } from './count';

/** Counts an attempt and throws `TooMany` where it is one too many. */
export async function requireAttempt(
  db: Pick<Database, '$queryRaw' | '$executeRaw'>,
  key: string,
  limit: Limit,
  act: Act,
): Promise<void> {
  const { count, waitS } = await countAttempt(db, key, limit);
  if (count <= limit.most) return;
  const because = `More than ${limit.most} attempts in ${limit.windowS / 60} minutes.`;
  throw new TooMany(waitS, { act, objectId: null, because });
}
