import {
  defaultAssumptions,
  unitOfAssumption,
  withOverrides,
  type AssumptionOverride,
  type Assumptions,
} from '@/lib/engine';
import { readAssumptionsCsv } from '@/lib/import/assumptions/read-assumptions';
import { parseSetFile } from '@/lib/schemas';
import { BadDocument } from './load';
import type { Flag, Invocation } from './verb';

/** Every verb that computes takes it. */
export const assumptionsFlag: Flag = {
  name: 'assumptions',
  value: 'FILE',
  meaning:
    'values that are stated instead of the tables’: a set, or a CSV of measurements or prices',
};

/** What a verb assumes: the tables, with what the file of `--assumptions` states instead. */
export async function givenAssumptions(invocation: Invocation): Promise<Assumptions> {
  const file = invocation.values['assumptions'];
  return file === undefined
    ? defaultAssumptions
    : withOverrides(defaultAssumptions, await loadOverrides(invocation, file));
}

/** What a file states: a set in YAML or JSON, else a CSV. All of it must be sound. */
export async function loadOverrides(
  invocation: Invocation,
  file: string,
): Promise<readonly AssumptionOverride[]> {
  const text = new TextDecoder().decode(await invocation.read(file));
  const name = file === '-' ? 'standard input' : file;
  if (isSet(text)) {
    const parsed = parseSetFile(text, name);
    if (!parsed.ok) throw new BadDocument(parsed.problems);
    return parsed.overrides;
  }
  const { statements, problems } = readAssumptionsCsv(name, text);
  if (problems.length > 0) throw new BadDocument(problems);
  return statements.map((statement) => ({
    ...statement,
    unit: unitOfAssumption(statement.id) ?? '',
    scope: 'workspace',
  }));
}

/** A set begins with a key or a brace; a CSV with a heading that has a comma behind it. */
const isSet = (text: string): boolean =>
  /^(?:\s*(?:#[^\n]*)?\n)*\s*(?:---\s|\{|[A-Za-z]+\s*:)/.test(text.replace(/^\uFEFF/, ''));
