import type { Metadata } from 'next';
import { ReviewLog } from '@/components/review/review-log';
import { session } from '@/lib/server/session';
import { listReviews } from '@/lib/services/review/list';
import { rowOf } from './row';

export const metadata: Metadata = { title: 'Reviews' };
export const dynamic = 'force-dynamic';

/** The log of all reviews of the workspace. */
export default async function ReviewsPage() {
  const context = await session();
  const reviews = await listReviews(context);
  return (
    <ReviewLog
      rows={reviews.map((review) => rowOf(review, context.principal))}
      day={new Date().toISOString().slice(0, 10)}
    />
  );
}
