import type { GovernedArchitecture } from '@/lib/schemas/policy';
import type { FrozenReview } from '@/lib/schemas/frozen-review/frozen-review';
import type { ReviewEvent } from '@/lib/schemas/review/review-event';
import { signaturesOf, type Signature } from '@/lib/schemas/review/review-standing';
import type { SigningRole } from '@/lib/schemas/review/signing';
import type { ReviewState } from '@/lib/schemas/review/review-state';
import type { z } from 'zod';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { driftOf, driftWords, type Drift } from './drift';
import { eventsOf } from './events';
import { findReview, reviewReference, rolesOf } from './find';
import { storedRecord } from './stored-record';

/** A review as it is opened: what is frozen of it, and what happened around that. */
export interface ReadReview {
  readonly id: string;
  /** To be given back with what is done. */
  readonly version: number;
  readonly state: ReviewState;
  readonly title: string;
  readonly claim: string;
  readonly reexamineOn: string;
  readonly architecture: GovernedArchitecture & { readonly name: string };
  readonly openedBy: { readonly id: string; readonly name: string };
  readonly openedAt: Date;
  readonly decidedAt: Date | null;
  readonly supersedes: { readonly id: string; readonly title: string } | null;
  readonly supersededBy: { readonly id: string; readonly title: string } | null;
  /** Decisions on the same document that hold: those that this one could take the place of. */
  readonly holding: readonly { readonly id: string; readonly title: string }[];
  /** The record that stands. */
  readonly record: {
    readonly round: number;
    readonly sha256: string;
    readonly frozen: FrozenReview;
  };
  /** The record of the opening, where another has been taken since. */
  readonly opening: FrozenReview | null;
  readonly events: readonly ReviewEvent[];
  readonly mustSign: readonly SigningRole[];
  readonly signatures: readonly Signature[];
  /** What has changed since the record was taken; of a decision: since it was signed. */
  readonly drift: Drift;
  /** The same in words; null: nothing has. */
  readonly driftWords: string | null;
}

/** A review with everything that its page shows. Throws `NotFound`. */
export async function readReview(
  context: Context,
  raw: z.input<typeof reviewReference>,
): Promise<ReadReview> {
  const { id } = parseInput(reviewReference, raw);
  const { db, principal } = context;
  const review = await findReview(context, db, id);
  authorise(principal, 'review.read', review.architecture);
  const { architectureId, round, supersededBy } = review;
  const [record, opening, events, holding] = await Promise.all([
    storedRecord(db, id, round),
    round === 1 ? null : storedRecord(db, id, 1),
    eventsOf(db, id),
    db.review.findMany({
      where: { architectureId, state: 'approved', NOT: { id } },
      orderBy: { decidedAt: 'desc' },
      select: { id: true, title: true },
    }),
  ]);
  const drift = await driftOf(context, db, architectureId, record.frozen);
  return {
    id,
    version: review.version,
    state: review.state,
    title: review.title,
    claim: review.claim,
    reexamineOn: review.reexamineOn,
    architecture: review.architecture,
    openedBy: review.openedBy,
    openedAt: review.openedAt,
    decidedAt: review.decidedAt,
    supersedes: review.supersedes,
    supersededBy: review.state === 'superseded' ? (supersededBy[0] ?? null) : null,
    holding,
    record: { round, sha256: record.sha256, frozen: record.frozen },
    opening: opening?.frozen ?? null,
    events,
    mustSign: rolesOf(review),
    signatures: signaturesOf(events, round),
    drift,
    driftWords: driftWords(drift),
  };
}
