import { z } from 'zod';
import { assumptionFacts, defaultAssumptions, type AssumptionKind } from '@/lib/engine';
import { findAssumption } from '@/lib/engine/tables';
import {
  type AssumptionForm,
  type ImportedStatement,
  readAssumptionsCsv,
} from '@/lib/import/assumptions/read-assumptions';
import { parseSetFile, type Problem } from '@/lib/schemas';
import type { Context } from '../context';
import { Invalid } from '../errors';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { currentAssumptions } from './current';

/** Larger than any list of prices or pairs that people keep by hand. */
const largestFile = 1_000_000;

const input = z.strictObject({
  fileName: z.string().min(1).max(255),
  text: z.string(),
});

/** A value of a file beside what holds now. */
export interface ReadStatement {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly kind?: AssumptionKind;
  readonly on?: string;
  readonly because?: string;
  /** What holds now: stated by the workspace, else the table's; null: no table has it. */
  readonly now: number | null;
  /** `added`: nothing was stated; `changed`: another value was; `same`: this one was. */
  readonly becomes: 'added' | 'changed' | 'same';
}

export interface ReadMeasurements {
  readonly form: AssumptionForm | 'set' | null;
  readonly statements: readonly ReadStatement[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/**
 * Reads a file of measurements, prices or stated values and says what it would change of what the
 * workspace states. Nothing is saved. Throws `Invalid` for a file that is too large.
 */
export async function readMeasurements(
  context: Context,
  raw: z.input<typeof input>,
): Promise<ReadMeasurements> {
  const { fileName, text } = parseInput(input, raw);
  const { workspaceId } = context.principal;
  authorise(context.principal, 'assumptions.preview', workspaceId);
  if (text.length > largestFile) throw new Invalid('The file is larger than 1 MB.');
  const { overrides } = await currentAssumptions(context.db, workspaceId);
  const stated = new Map(overrides.map(({ id, value }) => [id, value]));
  const { statements, ...rest } = read(fileName, text);
  return {
    ...rest,
    statements: statements.map((statement) => {
      const { id, value } = statement;
      const facts = assumptionFacts(id, defaultAssumptions);
      const before = stated.get(id);
      const becomes = before === undefined ? 'added' : before === value ? 'same' : 'changed';
      return {
        ...statement,
        label: facts?.label ?? id,
        unit: facts?.unit ?? '',
        now: before ?? findAssumption(id)?.value ?? null,
        becomes,
      };
    }),
  };
}

interface ReadFile extends Omit<ReadMeasurements, 'statements'> {
  readonly statements: readonly ImportedStatement[];
}

function read(fileName: string, text: string): ReadFile {
  if (!/\.(ya?ml|json)$/i.test(fileName)) return readAssumptionsCsv(fileName, text);
  const parsed = parseSetFile(text, fileName);
  if (!parsed.ok) return { form: 'set', statements: [], problems: parsed.problems, notes: [] };
  return {
    form: 'set',
    statements: parsed.overrides.map(({ id, value, because, kind, on }) => ({
      id,
      value,
      ...(because === undefined ? {} : { because }),
      ...(kind === undefined ? {} : { kind }),
      ...(on === undefined ? {} : { on }),
    })),
    problems: [],
    notes: [],
  };
}
