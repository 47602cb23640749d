import type { Transaction } from '@/lib/db/client';
import type { Visit } from './context';
import { knownError } from './known-error';

/**
 * Runs `work` in one transaction. A taken name and a store that cannot be reached come out as the
 * services' own errors.
 */
export async function inTransaction<T>(
  { db }: Visit,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  try {
    return await db.$transaction(work);
  } catch (error) {
    throw knownError(error);
  }
}
