import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { reviewClaim, reviewTitle } from '@/lib/schemas/review/limits';
import { daysUntilReexamination } from '@/lib/schemas/review/signing';
import { validDocument } from '../architecture/document';
import { findArchitecture, reference } from '../architecture/find';
import { record } from '../audit/record';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { inTransaction } from '../transaction';
import { currentJudging } from '../workspace/judging';
import { dayAfter } from './day-after';
import { say } from './say';
import { columnsOf, storeRecord } from './store-record';
import { takeRecord } from './take-record';

const input = z.strictObject({
  architecture: reference,
  /** Absent: the title of the document. */
  title: reviewTitle.exactOptional(),
  claim: reviewClaim.default(''),
  /** The option that is asked for; absent: the chosen one, else the last. */
  option: z.string().max(100).exactOptional(),
});

/**
 * Opens a review of a document: reckons it as it stands, which is what every later change is held against. The
 * decision that holds for the document, if there is one, is the one that this review would take the place of.
 * Throws `NotFound`, and `Invalid` for a document that cannot be read or an option that it does not have.
 */
export async function openReview(
  context: Context,
  raw: z.input<typeof input>,
): Promise<{ readonly id: string }> {
  const { architecture: wanted, claim, ...given } = parseInput(input, raw);
  const { principal } = context;
  const { workspaceId } = principal;
  const { row, current } = await findArchitecture(context, context.db, wanted);
  authorise(principal, 'review.open', row);
  const { metadata, options } = validDocument(current.text, `${row.name}.yaml`);
  const before = await context.db.review.findFirst({
    where: { workspaceId, architectureId: row.id, state: 'approved' },
    orderBy: { decidedAt: 'desc' },
    select: { id: true, title: true },
  });
  const id = randomUUID();
  const now = new Date();
  const asked = {
    id,
    title: given.title ?? metadata.title ?? metadata.name,
    claim,
    option: given.option ?? metadata.chosen ?? options.at(-1)?.name ?? '',
    reexamineOn: dayAfter(now, daysUntilReexamination(metadata.tier ?? null)),
    supersedes: before,
    openedBy: principal.name,
    openedAt: now.toISOString(),
    takenBy: principal.name,
    takenAt: now.toISOString(),
    round: 1,
  };
  const judging = await currentJudging(context.db, workspaceId);
  const { text, version } = current;
  const taken = await takeRecord(asked, new Map(), { text, version }, judging, 'targets');
  const { title, reexamineOn } = asked;
  await inTransaction(context, async (tx) => {
    await tx.review.create({
      data: {
        id,
        workspaceId,
        architectureId: row.id,
        title,
        claim,
        state: 'draft',
        version: 1,
        reexamineOn,
        supersedesId: before?.id ?? null,
        openedById: principal.id,
        openedAt: now,
        updatedAt: now,
        ...columnsOf(taken),
      },
    });
    await storeRecord(tx, principal, taken);
    await say(tx, principal, { reviewId: id, kind: 'opened', round: 1, sha256: taken.sha256 });
    await record(tx, context, {
      verb: 'review.open',
      objectId: id,
      version: 1,
      detail: { architecture: row.id, name: row.name, title, sha256: taken.sha256 },
    });
  });
  return { id };
}
