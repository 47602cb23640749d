import { z } from 'zod';
import {
  type AssumptionForm,
  type ImportedStatement,
  readAssumptionsCsv,
} from '@/lib/import/assumptions/read-assumptions';
import { parseSetFile, type Problem } from '@/lib/schemas';

/** A file as it comes from a page. How large it may be is told with its other problems. */
export const fileInput = {
  fileName: z.string().min(1).max(255),
  text: z.string().max(1_000_000),
};

/** What a file was taken for; null: it is none that is known. */
export type StatementForm = AssumptionForm | 'set' | null;

/** What a file states, and what of it cannot stand. */
export interface ReadStatements {
  readonly form: StatementForm;
  readonly statements: readonly ImportedStatement[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** Reads a file by its name: a set in YAML or JSON, else a CSV. */
export function readStatements({
  fileName,
  text,
}: {
  readonly fileName: string;
  readonly text: string;
}): ReadStatements {
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
