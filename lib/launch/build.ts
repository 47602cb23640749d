/** `npm run build`. */
import { parseArgs } from 'node:util';
import { ensureGenerated } from '@/lib/db/generate';
import { enter } from './enter';

await enter(
  'npm run build',
  'Builds the application, unless the present build is of these very sources.',
  async (_, parameters) => {
    parseArgs({ args: [...parameters] });
    await ensureGenerated();
    const { ensureBuilt } = await import('./build-app');
    const { stopRequests } = await import('./stop-signal');
    await ensureBuilt(stopRequests().first);
    return 0;
  },
);
