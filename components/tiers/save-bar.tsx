'use client';

import { useState } from 'react';
import { plural } from '@/lib/format/plural';
import { Button } from '../ui/button';
import { Input } from '../ui/input';

/** What is to be saved, why, and the buttons for it. It stands at the foot of the page while there is anything. */
export function SaveBar({
  mayNot,
  refused,
  onSave,
  onDiscard,
}: {
  /** Why who looks may not save it; null: they may. */
  readonly mayNot: string | null;
  /** How many values cannot stand. */
  readonly refused: number;
  /** Answers why it was not saved; null: it was. */
  readonly onSave: (because: string) => Promise<string | null>;
  readonly onDiscard: () => void;
}) {
  const [because, setBecause] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function save() {
    if (because.trim() === '') {
      setError('Say why, so that others can judge it.');
      return;
    }
    setBusy(true);
    setError(await onSave(because.trim()));
    setBusy(false);
  }

  return (
    <form
      aria-label="Save the policy"
      className="sticky bottom-0 z-10 flex flex-wrap items-center gap-2 border-t border-line bg-surface px-5 py-3 max-sm:bottom-[60px] max-sm:px-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="min-w-0 flex-1 basis-[240px]">
        <Input
          aria-label="Why"
          aria-invalid={error !== null || undefined}
          aria-describedby="policy-save-error"
          value={because}
          maxLength={500}
          placeholder="Why, for the history"
          onChange={(event) => {
            setBecause(event.currentTarget.value);
            setError(null);
          }}
        />
      </div>
      <Button onClick={onDiscard}>Discard</Button>
      <Button variant="primary" type="submit" busy={busy} disabled={refused > 0 || mayNot !== null}>
        Save policy
      </Button>
      <p id="policy-save-error" role="alert" className="basis-full text-note text-critical-text">
        {mayNot ?? error ?? (refused > 0 ? `${plural(refused, 'value')} cannot stand yet.` : null)}
      </p>
    </form>
  );
}
