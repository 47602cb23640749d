import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { HomePage } from '@/components/home/home-page';
import { session } from '@/lib/server/session';
import { listReviews } from '@/lib/services/review/list';
import { rowOf } from './reviews/row';

export const metadata: Metadata = { title: 'Home' };
export const dynamic = 'force-dynamic';

/** What needs whom; where there is no review yet, the catalog. */
export default async function Home() {
  const context = await session();
  const reviews = await listReviews(context);
  if (reviews.length === 0) redirect('/catalog');
  return (
    <HomePage
      rows={reviews.map((review) => rowOf(review, context.principal))}
      day={new Date().toISOString().slice(0, 10)}
    />
  );
}
