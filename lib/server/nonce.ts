import 'server-only';
import { headers } from 'next/headers';

/** The header in which proxy.ts hands the nonce of a page to its layout. */
export const nonceHeader = 'x-nonce';

/**
 * The nonce of the page being rendered, for inline scripts and styles that are not Next's own (the
 * theme script, the editor's styles).
 */
export async function nonce(): Promise<string | undefined> {
  return (await headers()).get(nonceHeader) ?? undefined;
}
