import { defaultTierPolicy } from '@/lib/engine/decision';
import { writePolicyFile, type PolicyForm } from '@/lib/schemas';
import type { Context } from '../context';
import { readTierPolicy } from './read';

/** The policy that holds, as a file that `--policy` and the import read. */
export async function exportTierPolicy(
  context: Context,
  form: PolicyForm,
): Promise<{ readonly fileName: string; readonly text: string }> {
  const { policy } = await readTierPolicy(context);
  return {
    fileName: `tier-policy.${form}`,
    text: writePolicyFile(policy ?? defaultTierPolicy, form),
  };
}
