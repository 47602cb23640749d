import type { Context } from '../context';
import { authorise } from '../policy';
import { currentPolicy, type CurrentPolicy } from './current';

/** What the workspace asks of its tiers, and the version to be given back with a change. */
export async function readTierPolicy({ db, principal }: Context): Promise<CurrentPolicy> {
  authorise(principal, 'tier-policy.read', principal.workspaceId);
  return currentPolicy(db, principal.workspaceId);
}
