import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from './generated/client';

/** The store, as the services see it. */
export type Database = PrismaClient;

/** The store inside of one transaction. */
export type Transaction = Prisma.TransactionClient;

/** Connections of one process. The embedded database takes 20 from all of them together. */
const poolSize = 10;

/** Connects to the PostgreSQL at `url`, lazily. Close it with `$disconnect`. */
export function openDatabase(url: string): Database {
  const adapter = new PrismaPg({ connectionString: url, max: poolSize });
  return new PrismaClient({
    adapter,
    // In milliseconds: a burst of saves waits for a connection instead of failing.
    transactionOptions: { maxWait: 15_000, timeout: 30_000 },
  });
}
