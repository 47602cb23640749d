import { z } from 'zod';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { changeAssumptions, type ChangedAssumptions } from './change';

const input = z.strictObject({
  ids: z.array(z.string().max(200)).min(1).max(20_000),
  because: z.string().trim().max(500).default(''),
  baseVersion: z.int().nonnegative(),
});

/** Lets the tables' values hold again. Throws `Conflict` where the set has changed since `baseVersion`. */
export async function clearAssumptions(
  context: Context,
  raw: z.input<typeof input>,
): Promise<ChangedAssumptions> {
  const { ids, because, baseVersion } = parseInput(input, raw);
  const act = { verb: 'assumptions.clear', act: 'cleared', baseVersion } as const;
  const statements = ids.map((id) => ({ id, value: null, because }));
  return changeAssumptions(context, act, statements);
}
