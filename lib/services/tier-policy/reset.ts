import { z } from 'zod';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { changePolicy, type ChangedPolicy } from './change';

const input = z.strictObject({
  because: z.string().trim().min(1, 'Say why.').max(500),
  baseVersion: z.int().nonnegative(),
});

/** Lets the default policy hold again. Throws `Conflict` where the policy has changed since `baseVersion`. */
export async function resetTierPolicy(
  context: Context,
  raw: z.input<typeof input>,
): Promise<ChangedPolicy> {
  const { because, baseVersion } = parseInput(input, raw);
  const act = { verb: 'tier-policy.reset', act: 'reset', because, baseVersion } as const;
  return changePolicy(context, act, null);
}
