import { z } from 'zod';
import type { Context } from '../context';
import { Invalid } from '../errors';
import { parseInput } from '../parse';
import { changeAssumptions, type ChangedAssumptions } from './change';
import { fileInput, readStatements } from './read-statements';

const input = z.strictObject({
  ...fileInput,
  because: z.string().trim().min(1, 'Say where the values are from.').max(500),
  /** Whether to take what can stand and leave out the rest. */
  leaveOutProblems: z.boolean().default(false),
  baseVersion: z.int().nonnegative(),
});

/**
 * States the values of a file for the workspace, all or none of them; with `leaveOutProblems` those that
 * can stand. Throws `Invalid` with the problems of the file, `Conflict` where the set has changed since
 * `baseVersion`.
 */
export async function importAssumptions(
  context: Context,
  raw: z.input<typeof input>,
): Promise<ChangedAssumptions> {
  const { fileName, text, because, leaveOutProblems, baseVersion } = parseInput(input, raw);
  const { statements, problems } = readStatements({ fileName, text });
  if (statements.length === 0 || (problems.length > 0 && !leaveOutProblems)) {
    throw new Invalid('Nothing was applied: the file has problems.', problems);
  }
  return changeAssumptions(
    context,
    { verb: 'assumptions.import', act: 'imported', baseVersion, detail: { fileName } },
    statements.map((statement) => ({ because, ...statement })),
  );
}
