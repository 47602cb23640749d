import { z } from 'zod';
import type { Transaction } from '@/lib/db/client';
import type { FrozenReview } from '@/lib/schemas/frozen-review/frozen-review';
import { reviewText } from '@/lib/schemas/review/limits';
import { missingRoles, signaturesOf } from '@/lib/schemas/review/review-standing';
import { signingRoleName, signingRoles, type SigningRole } from '@/lib/schemas/review/signing';
import { record } from '../audit/record';
import type { Context, Principal } from '../context';
import { Conflict, Forbidden } from '../errors';
import { parseInput } from '../parse';
import { authorise, type Role } from '../policy';
import { inTransaction } from '../transaction';
import { storeDecision } from './decide';
import { driftOf, driftWords } from './drift';
import { eventsOf } from './events';
import { findReview, type FoundReview, notNow, rolesOf } from './find';
import type { ReviewOutcome } from './move';
import { say } from './say';
import { storedRecord } from './stored-record';
import { supersedeBy } from './supersede-by';

const input = z.strictObject({
  id: z.uuid(),
  /** Of the record that the signer has seen. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  role: z.enum(signingRoles),
  /** What the signature is given on condition of; null: on none. */
  condition: reviewText.nullable().default(null),
});

/** How a signature ended. */
export interface Signed extends ReviewOutcome {
  /** With it, everybody has signed, and the review is frozen. */
  readonly approved: boolean;
}

/**
 * Signs the record of a review, by its hash: the bytes that the signer has seen. The signature that is last of those
 * required approves the review and freezes its decision record. Throws `Conflict` where another record stands by now,
 * where anything that it was made of has changed since (and what), and where somebody has signed as the same;
 * `Forbidden` for one who signs twice; `NotFound`.
 */
export async function signReview(context: Context, raw: z.input<typeof input>): Promise<Signed> {
  const { id, sha256, role, condition } = parseInput(input, raw);
  const { principal, db } = context;
  const seen = await findReview(context, db, id);
  authorise(principal, 'review.sign', seen.architecture);
  // A round is never changed: what is read of it here is what stands when the signature is written.
  const { frozen } = await storedRecord(db, id, seen.round);
  return inTransaction(context, async (tx) => {
    // Takes hold of the row, so that signatures come one after the other.
    const { count } = await tx.review.updateMany({
      where: { id, state: 'in_review', recordSha256: sha256, round: seen.round },
      data: { version: { increment: 1 }, updatedAt: new Date() },
    });
    const review = await findReview(context, tx, id);
    authorise(principal, 'review.sign', review.architecture);
    if (review.state !== 'in_review') throw notNow(review.state);
    if (count === 0) throw anotherRecord();
    const changed = driftWords(await driftOf(context, tx, review.architectureId, frozen));
    if (changed !== null) {
      throw new Conflict(
        `Not signed: since the review was submitted, ${changed} changed. It has to be submitted again, and then says what it would say now.`,
      );
    }
    const { round } = review;
    const signatures = signaturesOf(await eventsOf(tx, id), round);
    if (!rolesOf(review).includes(role)) {
      throw new Conflict(`Nobody has to sign this review as ${spoken(role)}.`);
    }
    const taken = signatures.find((signature) => signature.role === role);
    if (taken !== undefined) {
      throw new Conflict(`${taken.by.name} has signed as ${spoken(role)} already.`);
    }
    const already = signatures.some(({ by }) => by.id === principal.id);
    if (already && (await othersMaySign(tx, principal, review.architectureId))) {
      const because = 'You have signed this review already; somebody else has to sign as well.';
      throw new Forbidden(because, { act: 'review.sign', objectId: id, because });
    }
    await say(tx, principal, {
      reviewId: id,
      kind: 'signed',
      round,
      role,
      sha256,
      body: condition,
    });
    const given = signaturesOf(await eventsOf(tx, id), round);
    const approved = missingRoles(rolesOf(review), given).length === 0;
    if (approved) await approve(context, tx, review, frozen);
    await record(tx, context, {
      verb: 'review.sign',
      objectId: id,
      version: review.version,
      detail: { title: review.title, role, sha256, approved },
    });
    return { id, version: review.version, approved };
  });
}

const spoken = (role: SigningRole): string => signingRoleName[role].toLowerCase();

const anotherRecord = (): Conflict =>
  new Conflict(
    'Not signed: the review was submitted again since you opened it. Look at what it says now, then sign that.',
  );

/** The last signature is there: the review is frozen, and the decision before it steps back. */
async function approve(
  { principal }: Context,
  tx: Transaction,
  review: FoundReview,
  frozen: FrozenReview,
): Promise<void> {
  const { id, round, title, supersedesId } = review;
  const at = new Date();
  await tx.review.update({ where: { id }, data: { state: 'approved', decidedAt: at } });
  await say(tx, principal, { reviewId: id, kind: 'approved', round, sha256: review.recordSha256 });
  await storeDecision(tx, frozen, { as: 'accepted', at, because: null });
  if (supersedesId !== null) await supersedeBy(tx, principal, supersedesId, { id, title });
}

/** Whether anybody else may sign reviews of this document; one who is alone signs for all. */
async function othersMaySign(
  tx: Pick<Transaction, 'principal'>,
  { id, workspaceId }: Principal,
  architectureId: string,
): Promise<boolean> {
  const role = { in: rolesThatSign };
  const others = await tx.principal.count({
    where: {
      workspaceId,
      removedAt: null,
      NOT: { id },
      OR: [{ role }, { access: { some: { architectureId, role } } }],
    },
  });
  return others > 0;
}

const rolesThatSign: Role[] = ['approver', 'administrator'];
