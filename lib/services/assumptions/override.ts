import { z } from 'zod';
import { assumptionKinds } from '@/lib/engine';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { changeAssumptions, type ChangedAssumptions } from './change';

const input = z.strictObject({
  id: z.string().max(200),
  value: z.number(),
  because: z.string().trim().min(1, 'Say why.').max(500),
  kind: z.enum(assumptionKinds).exactOptional(),
  /** The version of the set that the author has seen. */
  baseVersion: z.int().nonnegative(),
});

/**
 * States a value for the workspace, with its reason. Throws `Invalid` where it cannot stand, `Conflict`
 * where the set has changed since `baseVersion`.
 */
export async function overrideAssumption(
  context: Context,
  raw: z.input<typeof input>,
): Promise<ChangedAssumptions> {
  const { baseVersion, ...statement } = parseInput(input, raw);
  const act = { verb: 'assumptions.override', act: 'stated', baseVersion } as const;
  return changeAssumptions(context, act, [statement]);
}
