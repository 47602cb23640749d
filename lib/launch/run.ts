import { resolve } from 'node:path';
import { prepareWorkspace } from '@/lib/services/workspace/prepare';
import type { Settings } from '@/lib/schemas/settings';
import { ensureBuilt } from './build-app';
import { requireFreePort } from './free-port';
import { type RunningServer, startServer } from './next-server';
import { complain, say, step } from './screen';
import { type StopRequests, raised, stopRequests } from './stop-signal';
import { type Store, openStore } from './store';

/** Starts everything, serves until told to stop, stops everything. Returns the exit code. */
export async function run(settings: Settings): Promise<number> {
  const stop = stopRequests();
  await requireFreePort(settings.HOST, settings.PORT);
  say('\n  Meridian\n');
  const store = await step('Opening the database', () => openStore(settings));
  try {
    await step('Preparing the workspace', () => prepareWorkspace(store.url, 'examples'));
    stop.first.throwIfAborted();
    await ensureBuilt(stop.first);
    const server = await step('Starting the server', () =>
      startServer(settings, store.url, stop.first),
    );
    welcome(settings, store, server.address);
    return await serve(server, store, stop);
  } catch (error) {
    if (stop.first.aborted) return 0;
    throw error;
  } finally {
    await store.embedded?.stop();
  }
}

async function serve(server: RunningServer, store: Store, stop: StopRequests): Promise<number> {
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
  const hurried = await Promise.race([server.stop().then(() => null), raised(stop.second)]);
  if (hurried !== null) {
    server.kill();
    await server.ended;
  }
  return 0;
}

function welcome(settings: Settings, { embedded }: Store, address: string): void {
  const data = resolve(settings.MERIDIAN_DATA);
  say(`
  Open      ${address}
  Data      ${embedded === null ? 'in the PostgreSQL of DATABASE_URL' : data}
  Back up   npm run db:dump
  Stop      Ctrl-C
`);
}
