import { DatabaseRefused } from '@/lib/db/refused';
import { type Settings, describeSettings, readSettings } from '@/lib/schemas/settings';
import { LaunchRefused } from './refused';
import { complain, say } from './screen';

/**
 * What every command begins and ends with: `--help`, the settings, refusals as a sentence, the exit
 * code that `main` returns. Does not return.
 */
export async function enter(
  command: string,
  meaning: string,
  main: (settings: Settings, parameters: readonly string[]) => Promise<number>,
): Promise<never> {
  const parameters = process.argv.slice(2);
  if (parameters.includes('--help') || parameters.includes('-h')) {
    say(`${command}\n\n${meaning}\n\nSettings, from the environment:\n${describeSettings()}`);
    process.exit(0);
  }
  const read = readSettings(process.env);
  if (!read.ok) {
    for (const problem of read.problems) complain(problem);
    process.exit(2);
  }
  try {
    process.exit(await main(read.settings, parameters));
  } catch (error) {
    if (error instanceof Error && 'code' in error && isAboutParameters(error.code)) {
      complain(`${error.message}\nUsage: ${command}`);
      process.exit(2);
    }
    const refused = error instanceof LaunchRefused || error instanceof DatabaseRefused;
    complain(refused ? error.message : String(error instanceof Error ? error.stack : error));
    process.exit(1);
  }
}

/** The codes of `parseArgs` of Node. */
function isAboutParameters(code: unknown): boolean {
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}
