/** `npm run verify`. */
import { parseArgs } from 'node:util';
import { ensureGenerated } from '@/lib/db/generate';
import { enter } from './enter';
import { conclude, runSteps } from './steps';
import { staticSteps, unitStep } from './test-steps';

await enter(
  'npm run verify',
  'What needs no database and no browser: format, lint, types, unit and property tests.',
  async (_, parameters) => {
    parseArgs({ args: [...parameters] });
    await ensureGenerated();
    return conclude(await runSteps([...staticSteps, unitStep]));
  },
);
