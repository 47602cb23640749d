import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { say } from './screen';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** One thing to check, under a heading. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<Tally>;
}

/** Runs the steps in order, with a heading and a time for each, up to the first that fails. */
export async function runSteps(steps: readonly Step[]): Promise<Tally> {
  let total: Tally = { passed: 0, failed: 0 };
  for (const { name, run } of steps) {
    say(`\n── ${name}`);
    const began = performance.now();
    const { passed, failed } = await run();
    total = { passed: total.passed + passed, failed: total.failed + failed };
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    say(`── ${name}: ${failed === 0 ? 'fine' : 'failed'}, ${seconds} s`);
    if (failed > 0) break;
  }
  return total;
}

/** The last line of a run, and its exit code. */
export function conclude({ passed, failed }: Tally): number {
  say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** A step that is one command of an installed package: it passes when the command does. */
export function commandStep(name: string, command: string, ...parameters: string[]): Step {
  return {
    name,
    run: async () =>
      (await runTool(command, parameters)) === 0
        ? { passed: 1, failed: 0 }
        : { passed: 0, failed: 1 },
  };
}

/** Runs a command of an installed package on this terminal and returns its exit code. */
export async function runTool(
  command: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(join('node_modules', '.bin', command), parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
  });
  // Being told to stop ends the tool, whose step then fails; what was started besides is put away first.
  const relay = () => child.kill('SIGTERM');
  const leaveToTool = () => {};
  process.on('SIGTERM', relay).on('SIGINT', leaveToTool);
  await once(child, 'exit');
  process.off('SIGTERM', relay).off('SIGINT', leaveToTool);
  return child.exitCode ?? 1;
}
