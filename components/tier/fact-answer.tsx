'use client';

import type { TierAnswer } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { Segmented } from '../ui/segmented';
import type { Question } from './questions';

const choices = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'open', label: 'Open' },
] as const;

/** Yes, no, or not answered. */
export function FactAnswer({
  question,
  answer,
}: {
  readonly question: Extract<Question, { kind: 'fact' }>;
  readonly answer: TierAnswer;
}) {
  const { run } = useOpenArchitecture();
  const said = answer.answer === null ? 'open' : answer.answer === true ? 'yes' : 'no';
  return (
    <Segmented
      className="justify-self-start"
      label={answer.question}
      value={said}
      segments={choices}
      onValue={(value) =>
        run({
          type: 'set-impact',
          changes: { [question.key]: value === 'open' ? null : value === 'yes' },
        })
      }
    />
  );
}
