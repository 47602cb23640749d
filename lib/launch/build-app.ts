import { createRequire } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import { type FolderLock, folderHolder, lockFolder } from '@/lib/db/embedded/lock';
import { DatabaseRefused } from '@/lib/db/refused';
import { actionsKey } from './actions-key';
import { builtFrom, forgetBuild, markBuilt, sourceHash } from './build-stamp';
import { startNode } from './process-group';
import { LaunchRefused } from './refused';
import { step } from './screen';

/** Next's command, run as a process of ours: its npx wrapper would leave it behind when killed. */
export const nextProgram = createRequire(import.meta.url).resolve('next/dist/bin/next');

/** Next keeps this folder from one build to the next. */
const lockedFolder = '.next/cache/meridian-build';

/** How often a process looks whether another one is still building. */
const lookEveryMs = 200;

/**
 * Builds the application unless the present build was made from these very sources. Of several
 * processes that come at once, one builds and the others wait for it.
 */
export async function ensureBuilt(signal: AbortSignal): Promise<void> {
  const hash = await sourceHash();
  if ((await builtFrom()) === hash) return;
  const lock = await step('Waiting for a build that is under way', () => takeTurn(signal));
  try {
    if ((await builtFrom()) === hash) return;
    await forgetBuild();
    await step('Building the application', () => build(hash, signal));
    await markBuilt(hash);
  } finally {
    await lock.release();
  }
}

async function takeTurn(signal: AbortSignal): Promise<FolderLock> {
  for (;;) {
    if ((await folderHolder(lockedFolder)) === null) {
      const lock = await lockFolder(lockedFolder, null).catch(nullIfRefused);
      if (lock !== null) return lock;
    }
    await delay(lookEveryMs, undefined, { signal });
  }
}

function nullIfRefused(error: unknown): null {
  if (error instanceof DatabaseRefused) return null;
  throw error;
}

async function build(hash: string, signal: AbortSignal): Promise<void> {
  const run = startNode([nextProgram, 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // The addresses of actions are made with it: two machines that build the same sources agree in them.
      // It is no secret, and nothing is encrypted with it: each start sets a key of its own.
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(hash),
    },
  });
  const stop = () => run.signal('SIGTERM');
  signal.addEventListener('abort', stop);
  const output: Buffer[] = [];
  run.child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
  run.child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await run.ended;
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (code !== 0) {
    throw new LaunchRefused(
      `${Buffer.concat(output).toString()}\nThe application could not be built.`,
    );
  }
}
