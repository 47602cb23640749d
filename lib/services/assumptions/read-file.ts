import { z } from 'zod';
import { assumptionFacts, defaultAssumptions, type AssumptionKind } from '@/lib/engine';
import { findAssumption } from '@/lib/engine/tables';
import type { Problem } from '@/lib/schemas';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { currentAssumptions } from './current';
import { type StatementForm, fileInput, readStatements } from './read-statements';

const input = z.strictObject(fileInput);

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
  readonly form: StatementForm;
  readonly statements: readonly ReadStatement[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/**
 * Reads a file of measurements, prices or stated values and says what it would change of what the
 * workspace states. Nothing is saved.
 */
export async function readMeasurements(
  context: Context,
  raw: z.input<typeof input>,
): Promise<ReadMeasurements> {
  const { fileName, text } = parseInput(input, raw);
  const { workspaceId } = context.principal;
  authorise(context.principal, 'assumptions.preview', workspaceId);
  const { overrides } = await currentAssumptions(context.db, workspaceId);
  const stated = new Map(overrides.map(({ id, value }) => [id, value]));
  const { statements, ...rest } = readStatements({ fileName, text });
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
