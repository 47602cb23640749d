import { sharedDatabase } from '@/lib/db/shared';
import type { Context } from '../context';
import { localOwner } from './local';

/** The local owner on this process's database. */
export function localContext(): Context {
  return { principal: localOwner, db: sharedDatabase() };
}
