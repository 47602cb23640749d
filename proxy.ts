import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from '@/lib/server/content-security-policy';
import { isOwnHost, isOwnOrigin, ownPort } from '@/lib/server/own-address';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Turns away what is not for this server or not from its pages, and gives every page its policy. It is
 * no authorisation: every action and route looks again for itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const { headers, method } = request;
  const host = headers.get('host');
  if (!isOwnHost(host, ownPort())) return refusal(421, 'This server answers on this machine only.');
  if (!safeMethods.has(method) && !isOwnOrigin(headers.get('origin'), host, ownPort())) {
    return refusal(403, 'This request did not come from this server’s pages.');
  }
  const nonce = randomBytes(16).toString('base64');
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const forwarded = new Headers(headers);
  forwarded.set('x-nonce', nonce);
  // Next reads the nonce for its own scripts from here.
  forwarded.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers: forwarded } });
  response.headers.set('content-security-policy', policy);
  return response;
}

function refusal(status: number, message: string): NextResponse {
  return new NextResponse(`${message}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}

export const config = { matcher: '/((?!_next/static/).*)' };
