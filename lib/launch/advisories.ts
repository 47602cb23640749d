/** `npm run advisories`. */
import { execFile } from 'node:child_process';
import { parseArgs } from 'node:util';
import { acceptedAdvisories } from './accepted-advisories';
import { enter } from './enter';
import { blocking, readAudit } from './read-audit';
import { complain, say } from './screen';

/** How long the registry may take to answer, in milliseconds. */
const patienceMs = 60_000;

await enter(
  'npm run advisories',
  'Asks the registry for known advisories about what is installed. Fails on high and critical ones that lib/launch/accepted-advisories.ts does not accept; where the registry does not answer, says so and fails nothing.',
  async (_, parameters) => {
    parseArgs({ args: [...parameters] });
    const found = readAudit(
      await npmAudit(),
      acceptedAdvisories,
      new Date().toISOString().slice(0, 10),
    );
    if (typeof found === 'string') {
      say(`Known advisories: not checked, the registry does not tell (${found}).`);
      return 0;
    }
    for (const { id, package: name, title, severity, range, accepted } of found) {
      const end = accepted === null ? '' : `; accepted: ${accepted}`;
      say(`  ${severity.padEnd(8)} ${name} ${range}: ${title} (${id})${end}`);
    }
    const count = blocking(found).length;
    if (count > 0) complain(`Known advisories: ${count} high or critical.`);
    else say(`Known advisories: none that keeps back, ${found.length} in all.`);
    return count > 0 ? 1 : 0;
  },
);

/** What npm prints; it exits with 1 for advisories and for failures alike. */
function npmAudit(): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      'npm',
      ['audit', '--json', '--package-lock-only'],
      { timeout: patienceMs, maxBuffer: 64 * 1024 * 1024 },
      (_, output) => resolve(output),
    );
  });
}
