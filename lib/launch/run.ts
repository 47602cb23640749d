import { resolve } from 'node:path';
import { type EmbeddedDatabase, startEmbedded } from '@/lib/db/embedded/start';
import { prepareWorkspace } from '@/lib/services/workspace/prepare';
import { offerSetup } from '@/lib/services/setup/offer';
import { modeOf, type Settings } from '@/lib/schemas/settings';
import { requireFreePort } from './free-port';
import { type Kept, keepRunning } from './keep-running';
import type { RunningServer } from './next-server';
import { type ScheduledDumps, scheduleDumps } from './scheduled-dumps';
import { complain, say, step } from './screen';
import { type StopRequests, raised, stopRequests } from './stop-signal';
import { type Store, openStore } from './store';

/** How the application is served: what comes before the first start, and what each start does. */
export interface Serving {
  readonly prepare: (stop: AbortSignal) => Promise<void>;
  readonly start: (store: Store, stop: AbortSignal) => Promise<RunningServer>;
}

/**
 * Opens the store, starts the server on it, serves until told to stop, and stops everything. Either of
 * the two that ends by itself meanwhile is started again. Returns the exit code.
 */
export async function run(settings: Settings, { prepare, start }: Serving): Promise<number> {
  const stop = stopRequests();
  await requireFreePort(settings.HOST, settings.PORT);
  say('\n  Meridian\n');
  const store = await step('Opening the database', () => openStore(settings));
  const database = store.embedded === null ? null : keepDatabase(settings, store.embedded);
  try {
    await step('Preparing the workspace', () => prepareWorkspace(store.url, 'examples'));
    stop.first.throwIfAborted();
    await prepare(stop.first);
    const first = await start(store, stop.first);
    const server = keepRunning('The application server', first, (signal) => start(store, signal));
    welcome(settings, store, first.address, await setupLink(settings, store));
    const dumps = store.embedded === null ? null : scheduleDumps(store.url, dumpsFolder(settings));
    return await serve(server, database, stop, dumps);
  } catch (error) {
    if (stop.first.aborted) return 0;
    throw error;
  } finally {
    await database?.stop();
  }
}

/** A new process on the same folder listens where the one before it did: the server finds it there. */
function keepDatabase(
  { MERIDIAN_DATA }: Settings,
  first: EmbeddedDatabase,
): Kept<EmbeddedDatabase> {
  return keepRunning('The embedded database', first, () => startEmbedded(resolve(MERIDIAN_DATA)));
}

async function serve(
  server: Kept<RunningServer>,
  database: Kept<EmbeddedDatabase> | null,
  stop: StopRequests,
  dumps: ScheduledDumps | null,
): Promise<number> {
  const never = new Promise<never>(() => {});
  const event = await Promise.race([
    raised(stop.first),
    server.givenUp.then(() => 'The application server' as const),
    database?.givenUp.then(() => 'The embedded database' as const) ?? never,
  ]);
  if (event !== 'raised') {
    complain(`\n  ${event} ends again and again; stopping.`);
    await server.stop();
    return 1;
  }
  say('\n  Stopping. Ctrl-C again to hurry.');
  const orderly = server.stop().then(() => dumps?.finish());
  const hurried = await Promise.race([orderly.then(() => null), raised(stop.second)]);
  if (hurried !== null) {
    server.current()?.kill();
    await server.current()?.ended;
  }
  return 0;
}

function dumpsFolder({ MERIDIAN_DATA }: Settings): string {
  return resolve(MERIDIAN_DATA, 'dumps');
}

/** The link that makes the first administrator, where people sign in and nobody can yet. */
async function setupLink(settings: Settings, store: Store): Promise<string | null> {
  const mode = modeOf(settings);
  if (mode.kind === 'local') return null;
  const path = await offerSetup(store.url);
  return path === null ? null : `${mode.url}${path}`;
}

function welcome(
  settings: Settings,
  { embedded }: Store,
  address: string,
  setup: string | null,
): void {
  const data = resolve(settings.MERIDIAN_DATA);
  const mode = modeOf(settings);
  const first =
    setup === null
      ? ''
      : `\n  Set up    ${setup}\n            (once, within a day: it makes the first administrator)`;
  say(`
  Open      ${mode.kind === 'team' ? mode.url : address}${first}
  Data      ${embedded === null ? 'in the PostgreSQL of DATABASE_URL' : `${data}, dumped to its dumps folder every six hours`}
  Back up   npm run db:dump
  Stop      Ctrl-C
`);
}
