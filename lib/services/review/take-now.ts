import { acceptedIn } from '@/lib/schemas/review/review-standing';
import { findArchitecture } from '../architecture/find';
import type { Context } from '../context';
import { currentJudging } from '../workspace/judging';
import { eventsOf } from './events';
import type { FoundReview } from './find';
import { takeRecord, type TakenRecord } from './take-record';

/** A record of a review with everything as it stands now, as its next round. Throws `Invalid`. */
export async function takeNow(
  context: Context,
  review: FoundReview,
  {
    option = review.option,
    flips,
  }: { readonly option?: string; readonly flips: 'targets' | 'all' },
): Promise<TakenRecord> {
  const { db, principal } = context;
  const { current } = await findArchitecture(context, db, { id: review.architectureId });
  const events = await eventsOf(db, review.id);
  const accepted = [...acceptedIn(events)].map(
    ([key, { body, author, at }]) =>
      [key, { because: body ?? '', by: author.name, at: at.toISOString() }] as const,
  );
  return takeRecord(
    {
      id: review.id,
      title: review.title,
      claim: review.claim,
      option,
      reexamineOn: review.reexamineOn,
      supersedes: review.supersedes,
      openedBy: review.openedBy.name,
      openedAt: review.openedAt.toISOString(),
      takenBy: principal.name,
      takenAt: new Date().toISOString(),
      round: review.round + 1,
    },
    new Map(accepted),
    { text: current.text, version: current.version },
    await currentJudging(db, principal.workspaceId),
    flips,
  );
}
