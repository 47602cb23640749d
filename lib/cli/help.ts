import { table } from './table';
import type { Verb } from './verb';

const usage = (verb: Verb): string => [verb.name, ...verb.arguments].join(' ');

/** The list of verbs, for `meridian --help`. */
export function helpForAll(verbs: readonly Verb[]): string {
  return [
    'Meridian decides whether a service should run in several regions. Usage:',
    '',
    '  npm run -s meridian -- VERB …',
    '',
    table(verbs, [
      { title: '  Verb', of: (v) => `  ${usage(v)}` },
      { title: '', of: (v) => v.summary },
    ]),
    '',
    'FILE may be - for standard input. Every verb takes --json and --help.',
    'Exit 0: fine. 1: findings, or a loss that is not survived. 2: bad input, nothing computed. 3: our fault.',
  ].join('\n');
}

/** One verb with its flags. */
export function helpForVerb(verb: Verb): string {
  return [
    `npm run -s meridian -- ${usage(verb)}${verb.flags.length > 0 ? ' [flags]' : ''}`,
    '',
    `${verb.summary[0]?.toUpperCase() ?? ''}${verb.summary.slice(1)}.`,
    '',
    table(verb.flags, [
      { title: '  Flag', of: (f) => `  --${f.name}${f.value === undefined ? '' : ` ${f.value}`}` },
      { title: '', of: (f) => f.meaning },
    ]),
  ].join('\n');
}
