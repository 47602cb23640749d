/** `npm test`. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ensureGenerated } from '@/lib/db/generate';
import { ensureBuilt } from './build-app';
import { enter } from './enter';
import { startPostgres } from './real-postgres';
import { say } from './screen';
import { type Step, conclude, runSteps } from './steps';
import { stopRequests } from './stop-signal';
import { browserStep, staticSteps, unitStep, vitestStep } from './test-steps';

const part = z.enum(['unit', 'services', 'e2e']).optional();

const services: readonly Step[] = [
  vitestStep('Store and services, on the embedded database', 'vitest.db.config.ts'),
  {
    name: 'Store and services, on PostgreSQL',
    run: async () => {
      const postgres = await startPostgres();
      if (typeof postgres === 'string') {
        say(`   left out: ${postgres}`);
        return { passed: 0, failed: 0 };
      }
      say(`   PostgreSQL ${postgres.version}`);
      try {
        const environment = { TEST_DATABASE_URL: postgres.url };
        return await vitestStep('', 'vitest.db.config.ts', environment).run();
      } finally {
        await postgres.stop();
      }
    },
  },
];

const endToEnd: readonly Step[] = [
  {
    name: 'Build',
    run: async () => {
      await ensureBuilt(stopRequests().first);
      return { passed: 1, failed: 0 };
    },
  },
  vitestStep('Processes: start, stop, kill', 'vitest.processes.config.ts'),
  browserStep,
];

await enter(
  'npm test [-- --only unit|services|e2e]',
  'Everything: npm run verify, the services on both kinds of database, the processes, the browser.',
  async (_, parameters) => {
    const { values } = parseArgs({ args: [...parameters], options: { only: { type: 'string' } } });
    const only = part.safeParse(values.only);
    if (!only.success) {
      say('--only takes one of: unit, services, e2e');
      return 2;
    }
    await ensureGenerated();
    const steps = {
      unit: [unitStep],
      services,
      e2e: endToEnd,
      all: [...staticSteps, unitStep, ...services, ...endToEnd],
    };
    return conclude(await runSteps(steps[only.data ?? 'all']));
  },
);
