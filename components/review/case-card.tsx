'use client';

import { Card } from '../ui/card';
import { useOpenReview } from './review-context';

/** What the option that is asked for costs and returns. */
export function CaseCard() {
  const { caseSentences, returns, option } = useOpenReview().review;
  return (
    <Card title="Business case" note={`of ${option}`}>
      <div className="px-4 pb-4">
        {caseSentences.length === 0 ? (
          <p className="text-body text-text-2">
            No case was made: the document has no business part, or the option is what runs today.
          </p>
        ) : (
          <p className="max-w-[88ch] text-body text-text-2">{caseSentences.join(' ')}</p>
        )}
        {returns.length === 0 ? null : (
          <dl className="mt-3 grid grid-cols-2 gap-x-6 sm:grid-cols-3">
            {returns.map(({ label, said, key }) => (
              <div key={key} className="border-t border-line py-1.5">
                <dt className="text-note text-text-2">{label}</dt>
                <dd className="text-figure">
                  <button
                    type="button"
                    data-figure={key}
                    aria-haspopup="dialog"
                    className="tabular -mx-1 cursor-pointer rounded-chip px-1 text-left hover:bg-hover"
                  >
                    {said}
                  </button>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </Card>
  );
}
