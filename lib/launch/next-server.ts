import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Settings } from '@/lib/schemas/settings';
import { type FromServer, fromServer, toServer } from '@/lib/schemas/supervision';
import { actionsKey } from './actions-key';
import { addressOf } from './address';
import { nextProgram } from './build-app';
import { type ProcessGroup, startNode } from './process-group';
import { LaunchRefused } from './refused';
import { step } from './screen';
import { raised } from './stop-signal';

/** How often a server that is coming up is asked whether it is ready. */
const askEveryMs = 50;

/**
 * How long a connection stays open that nothing comes through, in milliseconds: longer than proxies keep
 * theirs (nginx 60 s, Caddy 120 s), or one of their requests meets a connection that is just being closed.
 */
const keepAliveMs = '130000';

export interface RunningServer {
  readonly ended: ProcessGroup['ended'];
  /** Where a browser finds it. */
  readonly address: string;
  /** Not ready any more, no new requests, those in flight finish; then it is gone. */
  readonly stop: () => Promise<void>;
  /** Gone at once. */
  readonly kill: () => void;
}

/** Starts Next's server on the present build, against the store at `url`, and waits until it is ready. */
export async function startServer(
  settings: Settings,
  url: string,
  signal: AbortSignal,
): Promise<RunningServer> {
  const { HOST, PORT } = settings;
  const serve = ['--hostname', HOST, '--port', String(PORT), '--keepAliveTimeout', keepAliveMs];
  const run = startNode([nextProgram, 'start', ...serve], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATABASE_URL: url,
      PORT: String(PORT),
      // Where there are several processes they share the secret, and with it the key.
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(
        settings.MERIDIAN_SECRET ?? randomBytes(32).toString('hex'),
      ),
    },
  });
  // Next's own lines of welcome; ours says more.
  run.child.stdout?.resume();
  const address = addressOf(HOST, PORT);
  const ended = run.ended.then(() => 'ended' as const);
  // Something else may answer on that address; this server speaks up once the port is its own.
  const up = hears(run, 'started').then(() => ready(address, signal));
  const outcome = await step('Starting the server', () =>
    Promise.race([up, raised(signal), ended]),
  );
  if (outcome !== 'ready') {
    run.signal('SIGKILL');
    await run.ended;
    signal.throwIfAborted();
    throw new LaunchRefused('The application server ended before it was ready.');
  }
  return {
    ended: run.ended,
    address,
    kill: () => run.signal('SIGKILL'),
    stop: async () => {
      await drain(run);
      run.signal('SIGTERM');
      await run.ended;
    },
  };
}

async function ready(address: string, signal: AbortSignal): Promise<'ready' | 'raised'> {
  while (!signal.aborted) {
    const answer = await fetch(`${address}/readyz`).catch(() => null);
    if (answer?.ok === true) return 'ready';
    await delay(askEveryMs);
  }
  return 'raised';
}

function hears({ child }: ProcessGroup, wanted: FromServer): Promise<void> {
  return new Promise((resolve) => {
    const listen = (message: unknown) => {
      if (fromServer.safeParse(message).data !== wanted) return;
      child.off('message', listen);
      resolve();
    };
    child.on('message', listen);
  });
}

/** From its answer on, `/readyz` says no. */
async function drain(run: ProcessGroup): Promise<void> {
  if (!run.child.connected) return;
  const said = hears(run, 'draining');
  run.child.send(toServer.enum.drain);
  await Promise.race([said, run.ended]);
}
