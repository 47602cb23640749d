import type { Anchor } from './anchor';
import type { SigningRole } from './signing';

/**
 * What happens in a review. `taken`: it was reckoned anew from the document as it stood. `withdrawn`: whoever asked
 * took it back into a draft. Nothing of it is ever changed or taken away.
 */
export const reviewEventKinds = [
  'opened',
  'edited',
  'taken',
  'submitted',
  'comment',
  'answer',
  'finding_accepted',
  'finding_reopened',
  'signed',
  'withdrawn',
  'rejected',
  'reopened',
  'approved',
  'superseded',
] as const;
export type ReviewEventKind = (typeof reviewEventKinds)[number];

export interface ReviewEvent {
  /** Counts up within all reviews. */
  readonly id: number;
  readonly kind: ReviewEventKind;
  readonly author: { readonly id: string; readonly name: string };
  readonly at: Date;
  /** The record that stood then. */
  readonly round: number;
  /** What was said: a question, a reason, the condition of a signature. */
  readonly body: string | null;
  readonly anchor: Anchor | null;
  /** An answer's: the question. */
  readonly refersTo: number | null;
  /** A signature's: as what, and the bytes that were signed. */
  readonly role: SigningRole | null;
  readonly sha256: string | null;
}
