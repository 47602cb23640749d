import type { Architecture, TierPolicy } from '@/lib/engine';
import { underPolicy } from '@/lib/engine/decision';
import { parsePolicyFile } from '@/lib/schemas';
import { BadDocument } from './load';
import type { Flag, Invocation } from './verb';

/** Verbs that judge take it. */
export const policyFlag: Flag = {
  name: 'policy',
  value: 'FILE',
  meaning: 'the tier policy of the workspace, YAML or JSON (see `tier policy`)',
};

/** The document under the policy of `--policy`; without one the default policy holds. */
export async function underGivenPolicy(
  invocation: Invocation,
  architecture: Architecture,
): Promise<Architecture> {
  return underPolicy(architecture, await givenPolicy(invocation));
}

/** The policy of `--policy`; null where none is given. All of it must be sound. */
export async function givenPolicy(invocation: Invocation): Promise<TierPolicy | null> {
  const file = invocation.values['policy'];
  if (file === undefined) return null;
  const text = new TextDecoder().decode(await invocation.read(file));
  const parsed = parsePolicyFile(text, file === '-' ? 'standard input' : file);
  if (!parsed.ok) throw new BadDocument(parsed.problems);
  return parsed.policy;
}
