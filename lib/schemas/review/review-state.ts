/** Where a review stands. A frozen one is approved, rejected or superseded. */
export const reviewStates = ['draft', 'in_review', 'approved', 'rejected', 'superseded'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** As people say it. */
export const reviewStateName: Readonly<Record<ReviewState, string>> = {
  draft: 'Draft',
  in_review: 'In review',
  approved: 'Approved',
  rejected: 'Rejected',
  superseded: 'Superseded',
};
