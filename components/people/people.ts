import type { ActionResult } from '@/lib/schemas/action-result';
import type { Role } from '@/lib/schemas/policy';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly since: Date;
  readonly teams: readonly string[];
  readonly sessions: number;
  readonly lastSeen: Date | null;
  readonly by: readonly ('password' | 'provider')[];
}

export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly by: string;
  readonly expiresAt: Date;
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly services: number;
}

export interface People {
  readonly members: readonly Member[];
  readonly invitations: readonly Invitation[];
  readonly teams: readonly Team[];
  readonly ownersWithoutTeam: readonly string[];
}

/** A link to hand over, told once. */
export interface MadeLink {
  readonly url: string;
  readonly expiresAt: Date;
  readonly mailed: boolean;
}

type Act<Input> = (input: Input) => Promise<ActionResult<People>>;

/** What the page asks of the server; most answer with what is there then. */
export interface PeopleActions {
  readonly invite: (input: {
    email: string;
    role: Role;
  }) => Promise<ActionResult<{ readonly link: MadeLink; readonly people: People }>>;
  readonly resetLink: (input: { id: string }) => Promise<ActionResult<MadeLink>>;
  readonly takeBack: Act<{ id: string }>;
  readonly changeRole: Act<{ id: string; role: Role }>;
  readonly remove: Act<{ id: string }>;
  readonly endSessions: Act<{ id: string }>;
  readonly createTeam: Act<{ name: string }>;
  readonly renameTeam: Act<{ id: string; name: string }>;
  readonly removeTeam: Act<{ id: string }>;
  readonly setMembers: Act<{ id: string; members: string[] }>;
}

export const roleOptions = [
  { value: 'viewer', label: 'Viewer', hint: 'reads' },
  { value: 'editor', label: 'Editor', hint: 'draws' },
  { value: 'approver', label: 'Approver', hint: 'decides' },
  { value: 'administrator', label: 'Administrator', hint: 'lets in' },
] as const;
