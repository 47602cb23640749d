import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { Conflict, Unavailable } from './errors';

/**
 * What a database says when it is not there, stops, or has no room: the system's words for a broken
 * connection, PostgreSQL's, and Prisma's for a connection or transaction that did not come in time.
 */
const unreachable = new Set(
  [
    ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND'],
    ['57P01', '57P02', '57P03', '53300', '3D000', '08001', '08006'],
    ['P1001', 'P1002', 'P1003', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037'],
  ].flat(),
);

/** The driver has no code for these. */
const unreachableWords =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/;

/** Prisma's own words for them, which it wraps where a statement is written by hand. */
const unreachableKinds = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
]);

/** What PostgreSQL said, where Prisma passes it on under a code of its own for all that it does not know. */
const passedOn = z.object({
  driverAdapterError: z.object({
    cause: z.object({ originalCode: z.string().optional(), kind: z.string().optional() }),
  }),
});

/** The services' error for one of the database's, where there is one; else the error as it came. */
export function knownError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? error.code : undefined;
  const meta = 'meta' in error ? passedOn.safeParse(error.meta) : null;
  const cause = meta?.data?.driverAdapterError.cause;
  const said = cause?.originalCode ?? code;
  const isTaken = code === 'P2002' || said === '23505';
  if (error instanceof Prisma.PrismaClientKnownRequestError && isTaken) {
    return new Conflict('There is already an architecture of that name.');
  }
  const isAway =
    isUnreachable(code) || isUnreachable(said) || unreachableKinds.has(cause?.kind ?? '');
  if (isAway || unreachableWords.test(error.message)) {
    return new Unavailable('The database does not answer; try again in a moment.', {
      cause: error,
    });
  }
  return error;
}

function isUnreachable(code: unknown): boolean {
  return typeof code === 'string' && unreachable.has(code);
}
