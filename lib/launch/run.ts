import { resolve } from 'node:path';
import { prepareWorkspace } from '@/lib/services/workspace/prepare';
import type { Settings } from '@/lib/schemas/settings';
import { requireFreePort } from './free-port';
import type { RunningServer } from './next-server';
import { type ScheduledDumps, scheduleDumps } from './scheduled-dumps';
import { complain, say, step } from './screen';
import { type StopRequests, raised, stopRequests } from './stop-signal';
import { type Store, openStore } from './store';

/**
 * Opens the store, starts the server on it, serves until told to stop, and stops everything. Returns
 * the exit code.
 */
export async function run(
  settings: Settings,
  startServer: (store: Store, stop: AbortSignal) => Promise<RunningServer>,
): Promise<number> {
  const stop = stopRequests();
  await requireFreePort(settings.HOST, settings.PORT);
  say('\n  Meridian\n');
  const store = await step('Opening the database', () => openStore(settings));
  try {
    await step('Preparing the workspace', () => prepareWorkspace(store.url, 'examples'));
    stop.first.throwIfAborted();
    const server = await startServer(store, stop.first);
    welcome(settings, store, server.address);
    const dumps = store.embedded === null ? null : scheduleDumps(store.url, dumpsFolder(settings));
    return await serve(server, store, stop, dumps);
  } catch (error) {
    if (stop.first.aborted) return 0;
    throw error;
  } finally {
    await store.embedded?.stop();
  }
}

async function serve(
  server: RunningServer,
  store: Store,
  stop: StopRequests,
  dumps: ScheduledDumps | null,
): Promise<number> {
  const never = new Promise<never>(() => {});
  const event = await Promise.race([
    raised(stop.first),
    server.ended.then(() => 'server' as const),
    store.embedded?.ended.then(() => 'database' as const) ?? never,
  ]);
  if (event === 'server') {
    complain('\n  The application server ended by itself; stopping.');
    return 1;
  }
  if (event === 'database') {
    complain('\n  The embedded database ended by itself; stopping.');
    server.kill();
    await server.ended;
    return 1;
  }
  say('\n  Stopping. Ctrl-C again to hurry.');
  const orderly = server.stop().then(() => dumps?.finish());
  const hurried = await Promise.race([orderly.then(() => null), raised(stop.second)]);
  if (hurried !== null) {
    server.kill();
    await server.ended;
  }
  return 0;
}

function dumpsFolder({ MERIDIAN_DATA }: Settings): string {
  return resolve(MERIDIAN_DATA, 'dumps');
}

function welcome(settings: Settings, { embedded }: Store, address: string): void {
  const data = resolve(settings.MERIDIAN_DATA);
  say(`
  Open      ${address}
  Data      ${embedded === null ? 'in the PostgreSQL of DATABASE_URL' : `${data}, dumped to its dumps folder every six hours`}
  Back up   npm run db:dump
  Stop      Ctrl-C
`);
}
