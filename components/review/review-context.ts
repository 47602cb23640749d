import { createContext, useContext } from 'react';
import type { Anchor } from '@/lib/schemas/review/anchor';
import type { ReviewActions } from './review-actions';
import type { ShownReview } from './shown-review';

/** The review around a part of its page. */
export interface OpenReview {
  readonly review: ShownReview;
  readonly actions: ReviewActions;
  /** Opens the form for a question about something. */
  readonly ask: (about: Anchor | null) => void;
  /** What every act names: which review, and as of when. */
  readonly seen: { readonly id: string; readonly baseVersion: number };
}

const Context = createContext<OpenReview | null>(null);

export const OpenReviewProvider = Context.Provider;

/** Throws outside of a review's page. */
export function useOpenReview(): OpenReview {
  const open = useContext(Context);
  if (open === null) throw new Error('A part of a review stands outside of one.');
  return open;
}
