import { z } from 'zod';
import { assumptionKinds } from '@/lib/engine';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { changeAssumptions, type ChangedAssumptions } from './change';

const input = z.strictObject({
  fileName: z.string().min(1).max(255),
  because: z.string().trim().min(1, 'Say why.').max(500),
  statements: z
    .array(
      z.strictObject({
        id: z.string().max(200),
        value: z.number(),
        kind: z.enum(assumptionKinds).exactOptional(),
        on: z.iso.date().exactOptional(),
        /** Where the file gives each value a reason of its own. */
        because: z.string().trim().min(1).max(500).exactOptional(),
      }),
    )
    .min(1)
    .max(20_000),
  baseVersion: z.int().nonnegative(),
});
export type ImportAssumptionsInput = z.input<typeof input>;

/**
 * States many values at once for the workspace, all or none of them. Throws `Invalid` where one cannot
 * stand, `Conflict` where the set has changed since `baseVersion`.
 */
export async function importAssumptions(
  context: Context,
  raw: ImportAssumptionsInput,
): Promise<ChangedAssumptions> {
  const { fileName, because, statements, baseVersion } = parseInput(input, raw);
  return changeAssumptions(
    context,
    { verb: 'assumptions.import', act: 'imported', baseVersion, detail: { fileName } },
    statements.map((statement) => ({ because, ...statement })),
  );
}
