'use client';

import { useCallback, useMemo, useState } from 'react';
import type { Anchor } from '@/lib/schemas/review/anchor';
import { WhyMany } from '../figure/why-many';
import { AskDialog } from './ask-dialog';
import { CaseCard } from './case-card';
import { ChangeCard } from './change-card';
import { ClaimCard } from './claim-card';
import { DiscussionCard } from './discussion-card';
import { FindingsCard } from './findings-card';
import { OptionsCard } from './options-card';
import { RecordCard } from './record-card';
import type { ReviewActions } from './review-actions';
import { OpenReviewProvider, type OpenReview } from './review-context';
import { ReviewHeader } from './review-header';
import type { ShownReview } from './shown-review';
import { SignCard } from './sign-card';
import { TodayCard } from './today-card';
import { VerdictCard } from './verdict-card';

/** A review: what is asked and what stands behind it at the left, who decides and what has changed at the right. */
export function ReviewPage({
  review,
  actions,
}: {
  readonly review: ShownReview;
  readonly actions: ReviewActions;
}) {
  const [asking, setAsking] = useState<{ readonly about: Anchor | null } | null>(null);
  const { id, version, record } = review;
  const open = useMemo(
    (): OpenReview => ({
      review,
      actions,
      ask: (about) => setAsking({ about }),
      seen: { id, baseVersion: version },
    }),
    [review, actions, id, version],
  );
  const explain = useCallback(
    async (key: string) => {
      const answer = await actions.explain({ id, round: record.round, key });
      if (!answer.ok) throw new Error(answer.error.message);
      return answer.value ?? undefined;
    },
    [actions, id, record.round],
  );
  return (
    <OpenReviewProvider value={open}>
      <ReviewHeader />
      <WhyMany
        explain={explain}
        className="grid grid-cols-1 gap-3.5 p-5 max-sm:p-4 xl:grid-cols-[minmax(0,1fr)_340px] xl:items-start"
      >
        {/* In one column the signatures and what has changed stand right below the claim. */}
        <div className="grid min-w-0 grid-cols-1 gap-3.5 max-xl:contents">
          <div className="min-w-0 max-xl:order-1">
            <ClaimCard />
          </div>
          <div className="grid min-w-0 grid-cols-1 gap-3.5 max-xl:order-3">
            <VerdictCard />
            <OptionsCard />
            <CaseCard />
            <FindingsCard />
            <DiscussionCard />
          </div>
        </div>
        <div className="grid min-w-0 grid-cols-1 gap-3.5 max-xl:contents">
          <div className="grid min-w-0 grid-cols-1 gap-3.5 max-xl:order-2">
            <SignCard />
            <ChangeCard />
          </div>
          <div className="grid min-w-0 grid-cols-1 gap-3.5 max-xl:order-4">
            <TodayCard />
            <RecordCard />
          </div>
        </div>
      </WhyMany>
      {asking === null ? null : <AskDialog about={asking.about} onClose={() => setAsking(null)} />}
    </OpenReviewProvider>
  );
}
