import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReviewPage } from '@/components/review/review-page';
import { session } from '@/lib/server/session';
import { Invalid, NotFound } from '@/lib/services/errors';
import { readReview } from '@/lib/services/review/read';
import {
  accept,
  comment,
  edit,
  explain,
  reject,
  reopen,
  sign,
  submit,
  take,
  today,
  withdraw,
} from '../actions';
import { shownReview } from './shown-review';

export const metadata: Metadata = { title: 'Review' };
export const dynamic = 'force-dynamic';

const actions = {
  accept,
  comment,
  edit,
  explain,
  reject,
  reopen,
  sign,
  submit,
  take,
  today,
  withdraw,
};

async function read(id: string) {
  const context = await session();
  try {
    return { review: await readReview(context, { id }), me: context.principal };
  } catch (error) {
    // An id that is none is not found either.
    if (error instanceof NotFound || error instanceof Invalid) notFound();
    throw error;
  }
}

/** One review. */
export default async function Page({ params }: { readonly params: Promise<{ id: string }> }) {
  const { review, me } = await read((await params).id);
  return <ReviewPage review={shownReview(review, me)} actions={actions} />;
}
