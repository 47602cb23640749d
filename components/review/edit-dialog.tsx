'use client';

import { useState } from 'react';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { Input } from '../ui/input';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-area';
import { useOpenReview } from './review-context';
import { useAct } from './use-act';

const none = 'none';

/** What a draft claims, when it is to be looked at again, and what it takes the place of. */
export function EditDialog({ onClose }: { readonly onClose: () => void }) {
  const { review, actions, seen } = useOpenReview();
  const { act } = useAct();
  const [title, setTitle] = useState(review.title);
  const [claim, setClaim] = useState(review.claim);
  const [reexamineOn, setDay] = useState(review.reexamineOn);
  const [supersedes, setSupersedes] = useState(review.supersedes?.id ?? none);
  const [error, setError] = useState<string | null>(null);
  return (
    <FormDialog
      title="What the review claims"
      submit="Save"
      error={error}
      onClose={onClose}
      onSubmit={async () => {
        const because = await act(
          () =>
            actions.edit({
              ...seen,
              title,
              claim,
              reexamineOn,
              supersedesId: supersedes === none ? null : supersedes,
            }),
          'The claim is saved',
        );
        if (because === null) onClose();
        else setError(because);
      }}
    >
      <div className="space-y-3">
        <Field label="Title">
          {(control) => (
            <Input
              {...control}
              dir="auto"
              value={title}
              maxLength={120}
              onChange={(event) => setTitle(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field
          label="Claim"
          hint="What should be done and why, so that somebody can say yes or no to it."
        >
          {(control) => (
            <TextArea
              {...control}
              dir="auto"
              className="min-h-32"
              value={claim}
              maxLength={10_000}
              onChange={(event) => setClaim(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label="Look at it again on">
          {(control) => (
            <Input
              {...control}
              type="date"
              value={reexamineOn}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
          )}
        </Field>
        {review.holding.length === 0 ? null : (
          <Field label="Takes the place of">
            {(control) => (
              <Select
                {...control}
                value={supersedes}
                onValue={setSupersedes}
                options={[
                  { value: none, label: 'No decision' },
                  ...review.holding.map(({ id, title: label }) => ({ value: id, label })),
                ]}
              />
            )}
          </Field>
        )}
      </div>
    </FormDialog>
  );
}
