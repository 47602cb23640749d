import { createRequire } from 'node:module';
import { builtFrom, forgetBuild, markBuilt, sourceHash } from './build-stamp';
import { startNode } from './process-group';
import { LaunchRefused } from './refused';
import { step } from './screen';

/** Next's command, run as a process of ours: its npx wrapper would leave it behind when killed. */
export const nextProgram = createRequire(import.meta.url).resolve('next/dist/bin/next');

/** Builds the application unless the present build was made from these very sources. */
export async function ensureBuilt(signal: AbortSignal): Promise<void> {
  const hash = await sourceHash();
  if ((await builtFrom()) === hash) return;
  await forgetBuild();
  await step('Building the application, once', () => build(signal));
  await markBuilt(hash);
}

async function build(signal: AbortSignal): Promise<void> {
  const run = startNode([nextProgram, 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
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
