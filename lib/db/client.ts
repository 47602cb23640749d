import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from './generated/client';

/** The store, as the services see it. */
export type Database = PrismaClient;

/** The store inside of one transaction. */
export type Transaction = Prisma.TransactionClient;

/**
 * Connections of one process. The embedded database takes 20 from all of them together; a PostgreSQL
 * takes 100 unless told otherwise, which is nine processes.
 */
const poolSize = 10;

/** How long a query waits for a connection, in milliseconds: a burst of saves waits instead of failing. */
const patience = 15_000;

/** A connection that nobody has used for so long, in milliseconds, is given back. */
const idleMs = 60_000;

/** Connects to the PostgreSQL at `url`, lazily. Close it with `$disconnect`. */
export function openDatabase(url: string): Database {
  const adapter = new PrismaPg({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: patience,
    idleTimeoutMillis: idleMs,
    // A server that went without a word is noticed.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  return new PrismaClient({
    adapter,
    // Longer messages quote what was to be written, which is nothing for a log.
    errorFormat: 'minimal',
    transactionOptions: { maxWait: patience, timeout: 2 * patience },
  });
}
