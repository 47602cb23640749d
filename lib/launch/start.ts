/** `npm start`. */
import { ensureGenerated } from '@/lib/db/generate';
import { enter } from './enter';

await enter(
  'npm start',
  'Starts Meridian and everything it needs, until Ctrl-C.',
  async (settings) => {
    await ensureGenerated();
    // Only now: what follows imports the client that was just generated.
    const { run } = await import('./run');
    return run(settings);
  },
);
