import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from '@/lib/server/content-security-policy';
import { type OwnAddress, isOwnHost, isOwnOrigin, notOurs } from '@/lib/server/own-address';
import { ownAddress } from '@/lib/server/own-address-here';
import { traceAtDoor } from '@/lib/server/refuse';
import { addressHeaders, bareContentPolicy } from '@/lib/server/security-headers';
import { pathHeader } from '@/lib/server/visitor';

const policyHeader = 'content-security-policy';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Asked by whoever looks after the process, under whatever name it knows. They say yes or no. */
const probes = new Set(['/livez', '/readyz']);

/**
 * Turns away what is not for this server or not from its pages, and gives every page its policy. It is
 * no authorisation: every action and route looks again for itself.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const own = ownAddress();
  const response = await answer(request, own);
  for (const [name, value] of Object.entries(addressHeaders(own)))
    response.headers.set(name, value);
  if (!response.headers.has(policyHeader)) response.headers.set(policyHeader, bareContentPolicy);
  return response;
}

async function answer(request: NextRequest, own: OwnAddress): Promise<NextResponse> {
  const { headers, method } = request;
  const path = request.nextUrl.pathname;
  const host = headers.get('host');
  if (own.kind === 'named' && probes.has(path)) return NextResponse.next();
  if (!isOwnHost(host, own)) {
    return refusal(headers, path, { status: 421, message: notOurs(own) });
  }
  if (!safeMethods.has(method) && !isOwnOrigin(headers.get('origin'), host, own)) {
    const message = 'This request did not come from this server’s pages.';
    return refusal(headers, path, { status: 403, message });
  }
  if (own.kind === 'named' && isPageForMembers(request)) {
    // The page would say the same, but a page that streams has begun to answer by then.
    const to = path === '/' ? '' : `?to=${encodeURIComponent(path + request.nextUrl.search)}`;
    return NextResponse.redirect(`${own.origin}/sign-in${to}`, 303);
  }
  const nonce = randomBytes(16).toString('base64');
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const forwarded = new Headers(headers);
  forwarded.set('x-nonce', nonce);
  forwarded.set(pathHeader, path);
  // Next reads the nonce for its own scripts from here.
  forwarded.set(policyHeader, policy);
  const response = NextResponse.next({ request: { headers: forwarded } });
  response.headers.set(policyHeader, policy);
  return response;
}

/** Pages at which one comes in. */
const entries = /^\/(sign-in|setup|invite|reset|api\/auth)(\/|$)/;

/** Whether a browser asks for a page without any sign of having signed in. */
function isPageForMembers({ headers, method, nextUrl, cookies }: NextRequest): boolean {
  const isPage = safeMethods.has(method) && (headers.get('accept') ?? '').includes('text/html');
  if (!isPage || entries.test(nextUrl.pathname)) return false;
  return !cookies.getAll().some(({ name }) => name.endsWith('.session_token'));
}

async function refusal(
  headers: Headers,
  path: string,
  { status, message }: { readonly status: number; readonly message: string },
): Promise<NextResponse> {
  await traceAtDoor(headers, path, message);
  return new NextResponse(`${message}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}

export const config = { matcher: '/((?!_next/static/).*)' };
