import 'server-only';
import type { Context } from '@/lib/services/context';
import { localContext } from '@/lib/services/workspace/local-context';

/**
 * On whose behalf this request runs. Without accounts it is the local owner: the server answers on the
 * loopback address alone.
 */
export async function session(): Promise<Context> {
  return localContext();
}
