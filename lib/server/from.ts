import { isIP } from 'node:net';
import type { From } from '@/lib/services/context';
import { peerHeader } from './peer-address';

/** Of what a program says of itself this much is kept. */
const longestAgent = 300;

/**
 * Where a request came from. Its address is that of the socket, unless `proxies` trusted ones stand
 * between: each has added to X-Forwarded-For whom it heard from, and what stands before that may be
 * anybody's invention.
 */
export function fromHeaders(headers: Headers, proxies: number): From {
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',');
  const peer = headers.get(peerHeader) ?? '';
  const address = (proxies === 0 ? peer : (forwarded.at(-proxies) ?? '')).trim();
  return {
    address: isIP(address) === 0 ? null : address.replace(/^::ffff:(?=\d+\.)/i, ''),
    agent: headers.get('user-agent')?.slice(0, longestAgent) ?? null,
  };
}
