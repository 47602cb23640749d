import 'server-only';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { traced } from '@/lib/services/audit/traced';
import type { Visit } from '@/lib/services/context';
import { NotFound, TooMany } from '@/lib/services/errors';
import { mode } from './settings';
import { visitorOf } from './visitor';

/** What a link that works once says, or the sentence that says why it does not. What is refused is written down. */
export async function readLink<Value>(
  read: (visit: Visit) => Promise<Value>,
): Promise<
  | { readonly works: true; readonly says: Value }
  | { readonly works: false; readonly because: string }
> {
  if (mode().kind === 'local') notFound();
  const visit = visitorOf(await headers());
  try {
    return { works: true, says: await traced(visit, null, () => read(visit)) };
  } catch (error) {
    if (error instanceof NotFound || error instanceof TooMany) {
      return { works: false, because: error.message };
    }
    throw error;
  }
}
