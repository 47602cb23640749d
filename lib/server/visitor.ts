import 'server-only';
import type { Visit } from '@/lib/services/context';
import { visitFrom } from '@/lib/services/visit';
import { fromHeaders } from './from';
import { settings } from './settings';

/** The header in which proxy.ts says which path was asked for. */
export const pathHeader = 'x-meridian-path';

/** The request that carried `headers`, before it is known who sent it. */
export function visitorOf(headers: Headers): Visit {
  return visitFrom(fromHeaders(headers, settings().MERIDIAN_PROXIES ?? 0));
}
