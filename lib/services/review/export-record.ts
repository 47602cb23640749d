import { z } from 'zod';
import { decisionRecord } from '@/lib/export/decision-record/decision-record';
import { decisionText } from '@/lib/export/decision-record/decision-text';
import type { Outcome } from '@/lib/export/decision-record/outcome';
import { signaturesOf } from '@/lib/schemas/review/review-standing';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { eventsOf } from './events';
import { findReview, type FoundReview } from './find';
import { storedRecord, type StoredRecord } from './stored-record';

/** The forms in which a review is taken away: its frozen bytes, the decision record, a text for a pull request. */
export const recordForms = ['json', 'md', 'txt'] as const;

const input = z.strictObject({
  id: z.uuid(),
  form: z.enum(recordForms),
  /** The address of this server, for the link in the text. */
  origin: z.string().max(300).default(''),
});

const mediaTypes = {
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
} as const;

/**
 * A review as a file. Of one that is decided the record is the text that was stored with the decision, byte for byte;
 * of any other it is written as a proposal. Throws `NotFound`.
 */
export async function exportRecord(
  context: Context,
  raw: { readonly id: string; readonly form: string; readonly origin?: string },
): Promise<{ readonly fileName: string; readonly mediaType: string; readonly text: string }> {
  const { id, form, origin } = parseInput(input, raw);
  const { db, principal } = context;
  const review = await findReview(context, db, id);
  authorise(principal, 'review.read', review.architecture);
  const record = await storedRecord(db, id, review.round);
  return {
    fileName: `${record.frozen.document.name}-decision.${form}`,
    mediaType: mediaTypes[form],
    text:
      form === 'json'
        ? record.text
        : form === 'md'
          ? await markdownOf(context, review, record)
          : decisionText(
              record.frozen,
              await outcomeOf(context, review),
              `${origin}/reviews/${id}`,
            ),
  };
}

async function markdownOf(context: Context, review: FoundReview, record: StoredRecord) {
  const { id: reviewId, round } = review;
  const stored = await context.db.reviewDecision.findUnique({
    where: { reviewId_round: { reviewId, round } },
    select: { text: true },
  });
  return stored?.text ?? decisionRecord(record.frozen, await outcomeOf(context, review));
}

async function outcomeOf({ db }: Context, review: FoundReview): Promise<Outcome> {
  const { id, round, state, decidedAt, updatedAt } = review;
  const events = await eventsOf(db, id);
  const rejected = events.findLast(({ kind }) => kind === 'rejected');
  const as = state === 'rejected' ? 'rejected' : decidedAt === null ? 'proposed' : 'accepted';
  return {
    as,
    at: decidedAt ?? updatedAt,
    because: as === 'rejected' ? (rejected?.body ?? null) : null,
    signatures: signaturesOf(events, round),
    discussion: events,
  };
}
