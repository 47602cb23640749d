import { sharedDatabase } from '@/lib/db/shared';
import type { From, Visit } from './context';

/** A request from somewhere, on this process's database, by whomever. */
export function visitFrom(from: From): Visit {
  return { db: sharedDatabase(), from };
}
