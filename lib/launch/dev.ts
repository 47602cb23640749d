/** `npm run dev`. */
import { parseArgs } from 'node:util';
import { ensureGenerated } from '@/lib/db/generate';
import { enter } from './enter';

await enter(
  'npm run dev',
  'Starts Meridian for working on it: the same database, and pages that follow the sources.',
  async (settings, parameters) => {
    parseArgs({ args: [...parameters] });
    await ensureGenerated();
    const { run } = await import('./run');
    const { startDevServer } = await import('./dev-server');
    return run(settings, {
      prepare: async () => {},
      start: async (store) => startDevServer(settings, store.url),
    });
  },
);
