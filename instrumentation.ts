import type { Instrumentation } from 'next';

export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { announcePeers } = await import('@/lib/server/peer-address');
  announcePeers();
  const { followSupervisor } = await import('@/lib/server/supervised');
  followSupervisor();
}

export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { log } = await import('@/lib/server/log');
  const { withoutTokens } = await import('@/lib/server/without-tokens');
  const { method } = request;
  const path = withoutTokens(request.path);
  log.error({ err: error, method, path, route: context.routePath }, 'A request failed');
};
