import type { ActionResult } from '@/lib/schemas/action-result';
import type { Role } from '@/lib/schemas/policy';
import type { JudgeAnew, StateAssumption } from '../assumptions/assumption-actions';
import type { OpenReviewAction } from '../review/review-actions';
import type { Save } from './save/autosave';

/** A saved version in the history. */
export interface ListedVersion {
  readonly version: number;
  readonly at: Date;
  readonly reason: string;
  readonly author: string;
}

/** What somebody may do in a document, and why. */
export interface ListedAccess {
  readonly principalId: string;
  readonly name: string;
  /** In the workspace. */
  readonly role: Role;
  /** Set for this document; null: not. */
  readonly set: Role | null;
  /** What holds. */
  readonly holds: Role;
  /** Whether that is so because they belong to the team that owns it. */
  readonly byTeam: boolean;
}

interface Stored {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** A form in which an option can be taken away: `/a/NAME/export/ID`. */
export interface ExportForm {
  readonly id: string;
  readonly title: string;
}

/** What an open document asks of the server; the page hands the actions in. */
export interface WorkspaceActions {
  readonly save: Save;
  readonly history: (input: {
    readonly id: string;
    readonly before?: number;
  }) => Promise<ActionResult<readonly ListedVersion[]>>;
  readonly version: (input: {
    readonly id: string;
    readonly version: number;
  }) => Promise<ActionResult<{ readonly version: number; readonly text: string }>>;
  readonly restore: (input: {
    readonly id: string;
    readonly version: number;
    readonly baseVersion: number;
  }) => Promise<ActionResult<Stored>>;
  readonly rename: (input: {
    readonly id: string;
    readonly name: string;
    readonly baseVersion: number;
  }) => Promise<ActionResult<Stored>>;
  readonly duplicate: (input: { readonly id: string }) => Promise<ActionResult<Stored>>;
  readonly archive: (input: {
    readonly id: string;
    readonly baseVersion: number;
  }) => Promise<ActionResult<Stored>>;
  readonly access: (input: {
    readonly id: string;
  }) => Promise<ActionResult<readonly ListedAccess[]>>;
  readonly setAccess: (input: {
    readonly id: string;
    readonly principalId: string;
    readonly role: Role | null;
  }) => Promise<ActionResult<readonly ListedAccess[]>>;
  readonly stateAssumption: StateAssumption;
  readonly judgeAnew: JudgeAnew;
  readonly openReview: OpenReviewAction;
  readonly create: (input: { readonly text: string }) => Promise<ActionResult<Stored>>;
}
