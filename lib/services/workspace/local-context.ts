import { sharedDatabase } from '@/lib/db/shared';
import type { Context, From } from '../context';
import { localOwner } from './local';

/** The local owner on this process's database. */
export function localContext(from: From): Context {
  return { principal: localOwner, db: sharedDatabase(), from };
}
