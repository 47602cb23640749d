import 'server-only';
import { parseSetCookieHeader } from 'better-auth/cookies';
import { cookies } from 'next/headers';
import { absoluteS } from '@/lib/services/account/lifetimes';

/** Sends the browser the cookies that better-auth answered with. */
export async function sendCookies(answer: Headers): Promise<void> {
  const store = await cookies();
  for (const line of answer.getSetCookie()) {
    for (const [name, cookie] of parseSetCookieHeader(line)) {
      store.set(name, decodeURIComponent(cookie.value), {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure: cookie.secure === true,
        maxAge: lifetimeOf(name, cookie['max-age']),
      });
    }
  }
}

/** The session's cookie stays as long as a session can; when it ends before, the server knows. */
function lifetimeOf(name: string, maxAge: number | undefined): number {
  if (maxAge === undefined) return 600;
  return name.endsWith('.session_token') && maxAge > 0 ? absoluteS : maxAge;
}
