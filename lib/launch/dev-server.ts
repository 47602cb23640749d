import type { Settings } from '@/lib/schemas/settings';
import { nextProgram } from './build-app';
import { addressOf } from './address';
import type { RunningServer } from './next-server';
import { startNode } from './process-group';

/** Starts Next's development server, which speaks for itself on the terminal. */
export function startDevServer({ HOST, PORT }: Settings, url: string): RunningServer {
  const run = startNode([nextProgram, 'dev', '--hostname', HOST, '--port', String(PORT)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'development',
      NEXT_TELEMETRY_DISABLED: '1',
      DATABASE_URL: url,
      MERIDIAN_SUPERVISOR: String(process.pid),
      PORT: String(PORT),
    },
  });
  return {
    ended: run.ended,
    address: addressOf(HOST, PORT),
    kill: () => run.signal('SIGKILL'),
    stop: async () => {
      run.signal('SIGTERM');
      await run.ended;
    },
  };
}
