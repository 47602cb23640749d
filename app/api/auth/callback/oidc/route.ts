import { runSignInRoute } from '@/lib/server/run-sign-in-route';
import { finishProviderSignIn } from '@/lib/services/account/provider';

export const dynamic = 'force-dynamic';

/** Where the provider sends people back to. */
export async function GET(request: Request): Promise<Response> {
  return runSignInRoute(request, (visit, team, cookie) =>
    finishProviderSignIn(visit, team, new URL(request.url).search, cookie),
  );
}
