'use client';

import { useMemo, useState } from 'react';
import type { Anchor } from '@/lib/schemas/review/anchor';
import { Field } from '../ui/field';
import { Select } from '../ui/select';
import { anchorKey, anchorsOf, anchorWords } from './anchors';
import { useOpenReview } from './review-context';
import { TextDialog } from './text-dialog';
import { useAct } from './use-act';

const whole = 'whole';

/** A question about the review, or about a figure, a finding or a place in it. */
export function AskDialog({
  about,
  onClose,
}: {
  readonly about: Anchor | null;
  readonly onClose: () => void;
}) {
  const { review, actions } = useOpenReview();
  const { act } = useAct();
  const anchors = useMemo(() => anchorsOf(review), [review]);
  const [key, setKey] = useState(about === null ? whole : anchorKey(about));
  return (
    <TextDialog
      title="Ask a question"
      label="Question"
      submit="Ask"
      onClose={onClose}
      onSubmit={(body) =>
        act(
          () => actions.comment({ id: review.id, body, anchor: anchors.get(key) ?? null }),
          'The question is asked',
        )
      }
    >
      <Field label="About">
        {(control) => (
          <Select
            {...control}
            value={key}
            onValue={setKey}
            options={[
              { value: whole, label: 'The review as a whole' },
              ...[...anchors].map(([value, anchor]) => ({ value, label: anchorWords(anchor) })),
            ]}
          />
        )}
      </Field>
    </TextDialog>
  );
}
