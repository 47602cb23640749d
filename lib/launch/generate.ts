/** `npm run generate`. */
import { parseArgs } from 'node:util';
import { ensureGenerated } from '@/lib/db/generate';
import { enter } from './enter';

await enter(
  'npm run generate',
  'Generates the database client, unless it is there for the present schema. Every other command does so by itself.',
  async (_, parameters) => {
    parseArgs({ args: [...parameters] });
    await ensureGenerated();
    return 0;
  },
);
