import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { freePort } from './free-port';
import { say } from './screen';
import { type Step, type Tally, commandStep, runTool } from './steps';

/** Formatting, lint with the import boundaries, types. */
export const staticSteps: readonly Step[] = [
  commandStep('Formatting', 'prettier', '--check', '--log-level', 'warn', '.'),
  commandStep('Lint and import boundaries', 'oxlint', ...lintParameters()),
  commandStep('Route types', 'next', 'typegen'),
  commandStep('Types', 'tsc', '--noEmit'),
];

function lintParameters(): string[] {
  return ['-c', 'oxlint.config.mjs', '--type-aware', '--deny-warnings'];
}

export const unitStep = vitestStep('Unit and property tests', 'vitest.config.ts');

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });

/** A step that runs the tests of one vitest configuration and counts them. */
export function vitestStep(
  name: string,
  config: string,
  environment: Readonly<Record<string, string>> = {},
): Step {
  return {
    name,
    run: () =>
      counted(async (report) => {
        const code = await runTool(
          'vitest',
          ['run', '-c', config, '--reporter=default', '--reporter=json', `--outputFile=${report}`],
          environment,
        );
        const read = await readReport(report, vitestReport);
        return tally(code, read?.numPassedTests ?? 0, read?.numFailedTests ?? 0);
      }),
  };
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});

/** The journeys in a browser. */
export const browserStep: Step = {
  name: 'End to end, in Chromium',
  run: () =>
    counted(async (report) => {
      const code = await runTool('playwright', ['test', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        E2E_PORT: String(await freePort()),
      });
      const stats = (await readReport(report, playwrightReport))?.stats;
      const { expected = 0, unexpected = 0, flaky = 0 } = stats ?? {};
      if (flaky > 0)
        say(`   ${flaky} passed only when run again (marked "flaky" above): mend them`);
      return tally(code, expected + flaky, unexpected);
    }),
};

/** A run that went wrong without a failed test, in its setup for one, counts as a failure too. */
function tally(code: number, passed: number, failed: number): Tally {
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

async function counted(run: (report: string) => Promise<Tally>): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'meridian-report-'));
  try {
    return await run(join(folder, 'report.json'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readReport<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema> | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : schema.parse(JSON.parse(text));
}
