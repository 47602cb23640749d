import type { OwnAddress } from './own-address';

/** Two years, in seconds. */
const hstsS = 63_072_000;

/**
 * Headers of every answer that depend on where this server is, besides those of next.config.mjs: under an
 * address of https, browsers come by https alone from now on, to it and what is below it.
 */
export function addressHeaders(own: OwnAddress): Readonly<Record<string, string>> {
  if (own.kind !== 'named' || !own.origin.startsWith('https:')) return {};
  return { 'strict-transport-security': `max-age=${hstsS}; includeSubDomains` };
}

/** The policy of what is not a page: it loads nothing, and no other page may show it. */
export const bareContentPolicy = `default-src 'none'; frame-ancestors 'none'; base-uri 'none'`;
