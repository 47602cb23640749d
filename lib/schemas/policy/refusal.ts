import { type Act, type ActRule, acts } from './acts';
import { type Role, roles } from './roles';

/** Somebody, as far as the policy looks at them. */
export interface Holder {
  readonly workspaceId: string;
  /** In the workspace. */
  readonly role: Role;
  /** Names of the teams that they belong to: documents that name one as their owner are theirs. */
  readonly teams: readonly string[];
  /** By the id of a document: the role that was set for them there, instead of the workspace's. */
  readonly access: Readonly<Record<string, Role>>;
}

/** A document, as far as the policy looks at it. */
export interface GovernedArchitecture {
  readonly id: string;
  readonly workspaceId: string;
  /** The name of the team that its metadata name. */
  readonly owner: string | null;
}

/** What an act is done to: a workspace by its id, or a document. */
export type Governed = string | GovernedArchitecture;

/** `null`: it may be done; else why not, in a sentence. */
export type Permission = string | null;

const atLeast = (role: Role, least: Role): boolean => roles.indexOf(role) >= roles.indexOf(least);

/**
 * The role that somebody has for an object of their own workspace. In a document the role that was set for
 * them there holds instead of the workspace's; without one, members of the team that owns it are editors at
 * least. An administrator is one everywhere, so that nobody can lock all of them out.
 */
export function roleFor(holder: Holder, object: Governed): Role {
  if (typeof object === 'string' || holder.role === 'administrator') return holder.role;
  const set = holder.access[object.id];
  if (set !== undefined) return set;
  const owns = object.owner !== null && holder.teams.includes(object.owner);
  return owns && !atLeast(holder.role, 'editor') ? 'editor' : holder.role;
}

/** Why somebody may not do `act` to `object`; null: they may. */
export function refusal(holder: Holder, act: Act, object: Governed): Permission {
  const workspaceId = typeof object === 'string' ? object : object.workspaceId;
  if (holder.workspaceId !== workspaceId) return 'This belongs to another workspace.';
  const { least, says } = ruleOf(act);
  if (least === 'anyone') return null;
  const role = roleFor(holder, object);
  if (atLeast(role, least)) return null;
  return `You are ${named(role)} here; to ${says} one has to be ${named(least)}.`;
}

const ruleOf = (act: Act): ActRule => acts[act];

const named = (role: Role): string => (role === 'viewer' ? `a ${role}` : `an ${role}`);
