'use client';

import { useState } from 'react';
import { plural } from '@/lib/format/plural';
import { TextDiff } from '../state/text-diff';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ChangeTable } from './change-table';
import { FrozenMap } from './frozen-map';
import { useOpenReview } from './review-context';
import { useAct } from './use-act';

/** What has changed since the opening, in the record, and since the record, in the document. */
export function ChangeCard() {
  const { review, actions, seen } = useOpenReview();
  const { busy, actOrTell } = useAct();
  const [shown, setShown] = useState(false);
  const { change, drift, record, state, document, may } = review;
  const isDraft = state === 'draft';
  return (
    <Card title="What has changed">
      <div className="space-y-3 px-4 pb-4 text-body">
        {drift.words === null ? (
          <p className="text-text-2">
            Nothing: the document and what it is judged by are as they were when this was reckoned.
          </p>
        ) : (
          <div className="space-y-2">
            <p>
              Since it was reckoned, {drift.words} changed
              {drift.assumptions.length === 0
                ? ''
                : ` (${drift.assumptions.slice(0, 5).join(', ')})`}
              .
            </p>
            {drift.document === null ? null : (
              <details>
                <summary className="flex min-h-6 cursor-pointer items-center text-accent-text">
                  The text, version {document.version} to {drift.document.version}
                </summary>
                <TextDiff
                  label={`From version ${document.version}, which the record is of, to version ${drift.document.version}`}
                  before={document.text.split('\n')}
                  after={drift.document.text.split('\n')}
                />
              </details>
            )}
            {isDraft && may['review.take'] === null ? (
              <Button
                busy={busy}
                onClick={() =>
                  void actOrTell(() => actions.take(seen), 'The review says what holds now')
                }
              >
                {busy ? 'Reckoning…' : 'Take it up'}
              </Button>
            ) : null}
          </div>
        )}
        {change === null ? null : (
          <div className="space-y-2 border-t border-line pt-3">
            <p>Since the opening it was reckoned {plural(record.round - 1, 'time')} anew.</p>
            <Button
              variant="quiet"
              className="-ml-2.5"
              aria-expanded={shown}
              onClick={() => setShown(!shown)}
            >
              {shown ? 'Hide the difference' : 'Show the difference'}
            </Button>
            {shown ? (
              <>
                <ChangeTable
                  label={`Figures of ${change.option} at the opening and now`}
                  columns={['At the opening', 'Now']}
                  rows={[
                    {
                      label: 'Verdict',
                      before: change.verdict.before,
                      after: change.verdict.after,
                    },
                    ...change.figures,
                  ]}
                />
                {change.before.hasMap ? (
                  <figure>
                    <figcaption className="text-note text-text-3">At the opening</figcaption>
                    <FrozenMap
                      review={review.id}
                      round={1}
                      option={change.option}
                      label={`Map of ${change.option} at the opening`}
                    />
                  </figure>
                ) : null}
                {change.after.hasMap ? (
                  <figure>
                    <figcaption className="text-note text-text-3">Now</figcaption>
                    <FrozenMap
                      review={review.id}
                      round={record.round}
                      option={change.option}
                      label={`Map of ${change.option} now`}
                    />
                  </figure>
                ) : null}
                <TextDiff
                  label="The document at the opening and now"
                  before={change.before.text.split('\n')}
                  after={change.after.text.split('\n')}
                />
              </>
            ) : null}
          </div>
        )}
      </div>
    </Card>
  );
}
