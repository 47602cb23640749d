'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { Input } from '../ui/input';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-area';
import type { OpenReviewAction } from './review-actions';

/** Opens a review of a document: what it claims, and which option it asks for. */
export default function StartReview({
  name,
  title: titleOfDocument,
  options,
  proposed,
  open,
  onClose,
}: {
  readonly name: string;
  readonly title: string;
  readonly options: readonly string[];
  readonly proposed: string;
  readonly open: OpenReviewAction;
  readonly onClose: () => void;
}) {
  const router = useRouter();
  const [title, setTitle] = useState(titleOfDocument);
  const [claim, setClaim] = useState('');
  const [option, setOption] = useState(proposed);
  const [error, setError] = useState<string | null>(null);
  return (
    <FormDialog
      title="Start a review"
      description="It reckons everything as the document stands now, and holds every later change against that."
      submit="Start"
      error={error}
      onClose={onClose}
      onSubmit={async () => {
        const answer = await open({ architecture: { name }, title, claim, option }).catch(
          () => null,
        );
        if (answer?.ok) router.push(`/reviews/${answer.value.id}`);
        else
          setError(answer?.error.message ?? 'The server does not answer. Try again in a moment.');
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
          hint="What should be done and why, so that somebody can say yes or no to it. It can be written later."
        >
          {(control) => (
            <TextArea
              {...control}
              dir="auto"
              value={claim}
              maxLength={10_000}
              onChange={(event) => setClaim(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label="Option that it asks for">
          {(control) => (
            <Select
              {...control}
              value={option}
              onValue={setOption}
              options={options.map((value) => ({ value, label: value }))}
            />
          )}
        </Field>
      </div>
    </FormDialog>
  );
}
