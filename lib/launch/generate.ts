/** `npm run generate`. */
import { ensureGenerated } from '@/lib/db/generate';
import { enter } from './enter';

await enter(
  'npm run generate',
  'Generates the database client, unless it is there for the present schema. Every other command does so by itself.',
  async () => {
    await ensureGenerated();
    return 0;
  },
);
