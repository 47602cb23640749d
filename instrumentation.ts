import type { Instrumentation } from 'next';

export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { followSupervisor } = await import('@/lib/server/supervised');
  followSupervisor();
}

export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { log } = await import('@/lib/server/log');
  const { method, path } = request;
  log.error({ err: error, method, path, route: context.routePath }, 'A request failed');
};
