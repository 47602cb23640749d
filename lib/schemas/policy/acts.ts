import type { Role } from './roles';

/** Something that can be done: from which role on, to what, and what it is in words. */
export interface ActRule {
  /** `anyone`: also somebody who is not signed in, who then has to show something else, a password or a link. */
  readonly least: Role | 'anyone';
  /** Where the role counts: that of the document, that of the workspace, or none, one's own account. */
  readonly on: 'document' | 'workspace' | 'self';
  /** To …: an infinitive. */
  readonly says: string;
}

/** Everything that can be done, by the name under which the audit keeps it. docs/roles.md is made of it. */
export const acts = {
  'architecture.list': { least: 'viewer', on: 'workspace', says: 'see the catalog' },
  'architecture.read': {
    least: 'viewer',
    on: 'document',
    says: 'open, export and look back in a document',
  },
  'architecture.create': { least: 'editor', on: 'workspace', says: 'begin a document' },
  'architecture.import': { least: 'editor', on: 'workspace', says: 'import a document' },
  'architecture.save': { least: 'editor', on: 'document', says: 'change a document' },
  'architecture.rename': { least: 'editor', on: 'document', says: 'rename a document' },
  'architecture.duplicate': { least: 'editor', on: 'workspace', says: 'duplicate a document' },
  'architecture.archive': { least: 'editor', on: 'document', says: 'archive a document' },
  'architecture.unarchive': {
    least: 'editor',
    on: 'document',
    says: 'take a document out of the archive',
  },
  'architecture.restore': { least: 'editor', on: 'document', says: 'restore an earlier version' },
  'gallery.read': { least: 'viewer', on: 'workspace', says: 'read the gallery' },
  'assumptions.list': {
    least: 'viewer',
    on: 'workspace',
    says: 'see and export what the workspace assumes',
  },
  'assumptions.history': {
    least: 'viewer',
    on: 'workspace',
    says: 'see who stated which assumption',
  },
  'assumptions.preview': {
    least: 'viewer',
    on: 'workspace',
    says: 'try what another assumption would change',
  },
  'assumptions.override': { least: 'editor', on: 'workspace', says: 'state an assumption' },
  'assumptions.clear': { least: 'editor', on: 'workspace', says: 'let the tables hold again' },
  'assumptions.import': { least: 'editor', on: 'workspace', says: 'import assumptions' },
  'tier-policy.read': { least: 'viewer', on: 'workspace', says: 'see and export the tier policy' },
  'tier-policy.state': { least: 'approver', on: 'workspace', says: 'state the tier policy' },
  'tier-policy.reset': { least: 'approver', on: 'workspace', says: 'reset the tier policy' },
  'audit.read': {
    least: 'administrator',
    on: 'workspace',
    says: 'read who did what, and what was refused',
  },
  'audit.export': {
    least: 'administrator',
    on: 'workspace',
    says: 'take the record of what was done away as a file',
  },
  'review.list': { least: 'viewer', on: 'workspace', says: 'see the log of reviews' },
  'review.read': { least: 'viewer', on: 'document', says: 'open and export a review' },
  'review.comment': { least: 'viewer', on: 'document', says: 'ask and answer in a review' },
  'review.open': { least: 'editor', on: 'document', says: 'open a review' },
  'review.edit': { least: 'editor', on: 'document', says: 'change what a review claims' },
  'review.take': {
    least: 'editor',
    on: 'document',
    says: 'take up the document as it stands into a review',
  },
  'review.accept-finding': {
    least: 'editor',
    on: 'document',
    says: 'accept a finding in a review',
  },
  'review.submit': {
    least: 'editor',
    on: 'document',
    says: 'put a review to those who have to sign it',
  },
  'review.withdraw': { least: 'editor', on: 'document', says: 'take a review back' },
  'review.reopen': { least: 'editor', on: 'document', says: 'open a rejected review again' },
  'review.sign': { least: 'approver', on: 'document', says: 'sign a review' },
  'review.reject': { least: 'approver', on: 'document', says: 'reject a review' },
  'review.supersede': {
    least: 'approver',
    on: 'document',
    says: 'say that a decision has taken the place of another',
  },
  'access.list': {
    least: 'viewer',
    on: 'document',
    says: 'see who has another role in a document',
  },
  'access.set': {
    least: 'administrator',
    on: 'workspace',
    says: 'give somebody another role in a document',
  },
  'people.list': {
    least: 'administrator',
    on: 'workspace',
    says: 'see the members, their roles and their sessions',
  },
  'people.change-role': { least: 'administrator', on: 'workspace', says: 'change somebody’s role' },
  'people.remove': { least: 'administrator', on: 'workspace', says: 'remove a member' },
  'people.end-sessions': {
    least: 'administrator',
    on: 'workspace',
    says: 'sign somebody out everywhere',
  },
  'people.make-reset-link': {
    least: 'administrator',
    on: 'workspace',
    says: 'make a link to set somebody’s password',
  },
  'invitation.create': { least: 'administrator', on: 'workspace', says: 'invite somebody' },
  'invitation.revoke': { least: 'administrator', on: 'workspace', says: 'take an invitation back' },
  'team.create': { least: 'administrator', on: 'workspace', says: 'make a team' },
  'team.rename': { least: 'administrator', on: 'workspace', says: 'rename a team' },
  'team.remove': { least: 'administrator', on: 'workspace', says: 'remove a team' },
  'team.set-members': {
    least: 'administrator',
    on: 'workspace',
    says: 'say who belongs to a team',
  },
  'account.read': {
    least: 'viewer',
    on: 'self',
    says: 'see one’s own account and where one is signed in',
  },
  'account.rename': { least: 'viewer', on: 'self', says: 'change one’s own name' },
  'account.change-password': { least: 'viewer', on: 'self', says: 'change one’s own password' },
  'account.end-session': { least: 'viewer', on: 'self', says: 'end a session of one’s own' },
  'account.sign-out': { least: 'viewer', on: 'self', says: 'sign out' },
  'account.sign-in': { least: 'anyone', on: 'self', says: 'sign in' },
  'setup.complete': { least: 'anyone', on: 'self', says: 'become the first administrator' },
  'invitation.accept': { least: 'anyone', on: 'self', says: 'accept an invitation' },
  'password.ask': {
    least: 'anyone',
    on: 'self',
    says: 'ask for a link by mail, having forgotten the password',
  },
  'password.reset': { least: 'anyone', on: 'self', says: 'set a new password' },
} as const satisfies Record<string, ActRule>;

export type Act = keyof typeof acts;
