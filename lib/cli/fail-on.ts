import { severities, type Finding } from '@/lib/engine';
import { unknownName } from './load';
import { BadInput, exit, type Exit } from './outcome';
import type { Flag } from './verb';

/** Verbs that judge take it. */
export const failOnFlag: Flag = {
  name: 'fail-on',
  value: 'SEVERITY',
  meaning: 'exit 1 from this severity on: low, medium, high (default), critical, never',
};

const levels = [...severities, 'never'] as const;
type Level = (typeof levels)[number];

/** The severity asked for with `--fail-on`; high where none is. */
export function threshold(asked: string | undefined): Level {
  if (asked === undefined) return 'high';
  const level = levels.find((l) => l === asked);
  if (!level) throw new BadInput(`--fail-on: ${unknownName('severity', asked, levels)}`);
  return level;
}

/** 1 when a finding is at or above the threshold; severities stand worst first. */
export function exitCode(findings: readonly Finding[], failOn: Level): Exit {
  if (failOn === 'never') return exit.fine;
  const limit = severities.indexOf(failOn);
  return findings.some((f) => severities.indexOf(f.severity) <= limit) ? exit.findings : exit.fine;
}
