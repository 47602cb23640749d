'use client';

import { useState } from 'react';
import type { TierAnswer } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { NumberInput } from '../ui/number-input';
import type { Question } from './questions';

/** An amount, kept in the document; an empty field takes the answer away. */
export function AmountAnswer({
  question,
  amountKey,
  answer,
}: {
  readonly question: Extract<Question, { kind: 'amount' }>;
  readonly amountKey: 'revenueIn5Minutes' | 'dependants';
  readonly answer: TierAnswer;
}) {
  const { run, architecture } = useOpenArchitecture();
  const [error, setError] = useState<string | null>(null);
  const { impact = {} } = architecture.metadata;
  const isStated =
    (amountKey === 'dependants' ? impact.dependants : impact.revenueIn5MinutesUsd) !== undefined;
  const value = typeof answer.answer === 'number' ? answer.answer : null;
  const id = `impact-${amountKey}`;
  return (
    <div className="min-w-0">
      <NumberInput
        aria-label={answer.question}
        aria-describedby={`${id}-note`}
        aria-invalid={error !== null || undefined}
        value={value === null ? null : Math.round(value * 100) / 100}
        min={0}
        max={amountKey === 'dependants' ? 1e6 : 1e14}
        unit={question.unit}
        onReject={setError}
        onCommit={(next) => {
          if (next === null && !isStated) return true;
          const outcome = run({ type: 'set-impact', changes: { [amountKey]: next } });
          setError(outcome.ok ? null : (outcome.problems[0]?.message ?? 'It is not taken.'));
          return outcome.ok;
        }}
      />
      <p
        id={`${id}-note`}
        role={error === null ? undefined : 'alert'}
        className={error === null ? 'text-note text-text-3' : 'text-note text-critical-text'}
      >
        {error ?? (value !== null && !isStated ? 'from the business figures' : null)}
      </p>
    </div>
  );
}
