/** `npm start`. */
import { parseArgs } from 'node:util';
import { ensureGenerated } from '@/lib/db/generate';
import { enter } from './enter';

await enter(
  'npm start',
  'Starts Meridian and everything it needs, until Ctrl-C.',
  async (settings, parameters) => {
    parseArgs({ args: [...parameters] });
    await ensureGenerated();
    // Only now: what follows imports the client that was just generated.
    const { run } = await import('./run');
    const { ensureBuilt } = await import('./build-app');
    const { startServer } = await import('./next-server');
    return run(settings, {
      prepare: ensureBuilt,
      start: (store, stop) => startServer(settings, store.url, stop),
    });
  },
);
