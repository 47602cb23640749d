import { z } from 'zod';
import { formatPath, policyFromValue } from '@/lib/schemas';
import type { Context } from '../context';
import { Invalid } from '../errors';
import { parseInput } from '../parse';
import { changePolicy, type ChangedPolicy } from './change';
import { storedPolicy } from './stored-policy';

const input = z.strictObject({
  /** In the notation of files. */
  policy: storedPolicy,
  because: z.string().trim().min(1, 'Say why.').max(500),
  /** The file that it was read from; absent: it was typed. */
  fileName: z.string().min(1).max(255).exactOptional(),
  /** The version of the policy that the author has seen. */
  baseVersion: z.int().nonnegative(),
});

/**
 * States the tier policy of the workspace, with the reason. Throws `Invalid` with every field that cannot
 * stand, `Conflict` where the policy has changed since `baseVersion`.
 */
export async function stateTierPolicy(
  context: Context,
  raw: z.input<typeof input>,
): Promise<ChangedPolicy> {
  const { policy, because, fileName, baseVersion } = parseInput(input, raw);
  const read = policyFromValue(policy);
  if (!read.ok) {
    const said = read.issues.map(({ path, message }) => `${formatPath(path)}: ${message}`);
    throw new Invalid(`The policy cannot stand. ${said.join('; ')}`);
  }
  const act =
    fileName === undefined
      ? ({ act: 'stated' } as const)
      : ({ act: 'imported', detail: { fileName } } as const);
  return changePolicy(
    context,
    { verb: 'tier-policy.state', because, baseVersion, ...act },
    read.result,
  );
}
