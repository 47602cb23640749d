import { parseArgs } from 'node:util';
import { helpForAll, helpForVerb } from './help';
import { BadDocument, unknownName } from './load';
import { BadInput, exit, fine, json, type Outcome } from './outcome';
import type { Invocation, Verb } from './verb';
import { verbs } from './verbs';

/**
 * Runs one command line (without `node` and the script). Never throws: input that cannot be taken is
 * exit 2 with a message, anything unforeseen exit 3 without a stack.
 */
export async function run(line: readonly string[], read: Invocation['read']): Promise<Outcome> {
  try {
    return await dispatch(line, read);
  } catch (error) {
    if (error instanceof BadDocument && line.includes('--json')) {
      const out = json({ ok: false, problems: error.problems });
      return { exit: exit.badInput, out, err: error.message };
    }
    if (error instanceof BadInput) return { exit: exit.badInput, err: error.message };
    const detail = error instanceof Error ? error.message : String(error);
    return { exit: exit.ourFault, err: `This is our fault, not yours: ${detail}` };
  }
}

async function dispatch(line: readonly string[], read: Invocation['read']): Promise<Outcome> {
  const words = line.filter((word) => !word.startsWith('-') || word === '-');
  const asksHelp = line.includes('--help') || line.includes('-h');
  if (words.length === 0) {
    return asksHelp ? fine(helpForAll(verbs)) : { exit: exit.badInput, err: helpForAll(verbs) };
  }
  const verb = verbs
    .toSorted((a, b) => b.name.length - a.name.length)
    .find((v) => v.name === line.slice(0, v.name.split(' ').length).join(' '));
  if (!verb) {
    const asked = words.slice(0, 2).join(' ');
    throw new BadInput(
      unknownName(
        'verb',
        asked,
        verbs.map((v) => v.name),
      ),
    );
  }
  if (asksHelp) return fine(helpForVerb(verb));
  return verb.run(invocationOf(verb, line.slice(verb.name.split(' ').length), read));
}

function invocationOf(verb: Verb, rest: readonly string[], read: Invocation['read']): Invocation {
  const { values, positionals } = parse(verb, rest);
  const { length } = verb.arguments;
  if (positionals.length !== length) {
    const wants = length === 0 ? 'no arguments' : verb.arguments.join(' ');
    throw new BadInput(
      `${verb.name} takes ${wants}; ${positionals.length} ${positionals.length === 1 ? 'was' : 'were'} given (see ${verb.name} --help)`,
    );
  }
  const pairs = Object.entries(values);
  return {
    arguments: positionals,
    values: Object.fromEntries(
      pairs.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    ),
    set: new Set(pairs.flatMap(([name, value]) => (value === true ? [name] : []))),
    read,
  };
}

function parse(verb: Verb, rest: readonly string[]) {
  const options = Object.fromEntries(
    verb.flags.map((f) => [
      f.name,
      { type: f.value === undefined ? 'boolean' : 'string' } as const,
    ]),
  );
  const known = verb.flags.map((f) => `--${f.name}`);
  const foreign = rest.find(
    (word) => word.startsWith('--') && !known.includes(word.split('=')[0] ?? ''),
  );
  if (foreign) {
    throw new BadInput(unknownName(`flag of ${verb.name}`, foreign.split('=')[0] ?? '', known));
  }
  try {
    const args = negativesJoined(verb, rest);
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new BadInput(`${verb.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** `--to -23.5,-46.6` as `--to=-23.5,-46.6`: a negative number behind a flag that takes a value is that value. */
function negativesJoined(verb: Verb, rest: readonly string[]): string[] {
  const takesValue = new Set(
    verb.flags.flatMap((f) => (f.value === undefined ? [] : `--${f.name}`)),
  );
  return rest.reduce<string[]>((args, word) => {
    const flag = args.at(-1) ?? '';
    if (takesValue.has(flag) && /^-[\d.]/.test(word)) args.splice(-1, 1, `${flag}=${word}`);
    else args.push(word);
    return args;
  }, []);
}
