import type { Transaction } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Context } from './context';
import { Conflict, Unavailable } from './errors';

/**
 * Runs `work` in one transaction. A taken name and a store that cannot be reached come out as the
 * services' own errors.
 */
export async function inTransaction<T>(
  { db }: Context,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  try {
    return await db.$transaction(work);
  } catch (error) {
    throw known(error);
  }
}

/** Codes of Prisma for: no connection, in time or at all; a transaction that could not begin or go on. */
const unreachable = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037']);

/** The services' error for a database's, where there is one. */
export function known(error: unknown): unknown {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return error;
  if (error.code === 'P2002') return new Conflict('There is already an architecture of that name.');
  if (unreachable.has(error.code)) {
    return new Unavailable('The database does not answer; try again in a moment.', {
      cause: error,
    });
  }
  return error;
}
