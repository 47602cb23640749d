import 'server-only';
import { traced } from '@/lib/services/audit/traced';
import type { Context } from '@/lib/services/context';
import { Forbidden } from '@/lib/services/errors';

/** What a page shows to those whose role reaches it; else why it does not, which is written down. */
export async function readForRole<Value>(
  context: Context,
  read: () => Promise<Value>,
): Promise<Value | { readonly because: string }> {
  try {
    return await traced(context, context.principal, read);
  } catch (error) {
    if (error instanceof Forbidden) return { because: error.message };
    throw error;
  }
}
