import type { Principal } from './context';
import { Forbidden } from './errors';

/** What can be done, by the name under which the audit keeps it. */
export type Act =
  | 'architecture.list'
  | 'architecture.read'
  | 'architecture.create'
  | 'architecture.import'
  | 'architecture.save'
  | 'architecture.rename'
  | 'architecture.duplicate'
  | 'architecture.archive'
  | 'architecture.unarchive'
  | 'architecture.restore'
  | 'gallery.read'
  | 'assumptions.list'
  | 'assumptions.history'
  | 'assumptions.preview'
  | 'assumptions.override'
  | 'assumptions.clear'
  | 'assumptions.import'
  | 'tier-policy.read'
  | 'tier-policy.state'
  | 'tier-policy.reset';

/**
 * Whether `principal` may do `act` in a workspace; throws `Forbidden`. A workspace has one owner, who
 * may do everything in it and nothing elsewhere.
 */
export function authorise(principal: Principal, act: Act, workspaceId: string): void {
  if (principal.workspaceId !== workspaceId) {
    throw new Forbidden(`${principal.name} may not do ${act} in this workspace.`);
  }
}
