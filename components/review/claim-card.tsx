'use client';

import Link from 'next/link';
import { useState, type ReactNode } from 'react';
import { calendarDate } from '@/lib/format/calendar-date';
import { Card } from '../ui/card';
import { Button } from '../ui/button';
import { EditDialog } from './edit-dialog';
import { useOpenReview } from './review-context';
import { SaidText } from './said-text';

/** What the review asks for. */
export function ClaimCard() {
  const { review } = useOpenReview();
  const [editing, setEditing] = useState(false);
  const mayEdit = review.state === 'draft' && review.may['review.edit'] === null;
  return (
    <Card
      title="Claim"
      note={`opened by ${review.openedBy} on ${calendarDate(review.openedAt)}`}
      tools={
        mayEdit ? (
          <Button variant="quiet" onClick={() => setEditing(true)}>
            Edit
          </Button>
        ) : null
      }
    >
      <div className="px-4 pb-4">
        {review.claim === '' ? (
          <p className="text-body text-text-2">
            Nothing is claimed yet. Say what should be done and why; without it nobody can be asked
            to sign.
          </p>
        ) : (
          <div className="max-w-[88ch]">
            <SaidText>{review.claim}</SaidText>
          </div>
        )}
        <dl className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-note text-text-2">
          <Fact label="Asks for">{review.option}</Fact>
          <Fact label="Look at it again on">{calendarDate(new Date(review.reexamineOn))}</Fact>
          {review.supersedes === null ? null : (
            <Fact label="Takes the place of">
              <Link
                href={`/reviews/${review.supersedes.id}`}
                className="text-accent-text hover:underline"
              >
                {review.supersedes.title}
              </Link>
            </Fact>
          )}
          {review.supersededBy === null ? null : (
            <Fact label="Its place was taken by">
              <Link
                href={`/reviews/${review.supersededBy.id}`}
                className="text-accent-text hover:underline"
              >
                {review.supersededBy.title}
              </Link>
            </Fact>
          )}
        </dl>
      </div>
      {editing ? <EditDialog onClose={() => setEditing(false)} /> : null}
    </Card>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="flex gap-1.5">
      <dt className="text-text-3">{label}</dt>
      <dd className="font-medium text-text-1">{children}</dd>
    </div>
  );
}
