'use client';

import { useSearchParams } from 'next/navigation';
import Link from 'next/link';
import type { TierAnswer, TierCriteria, TierJudgement } from '@/lib/engine/model';
import { count } from '@/lib/format/count';
import { money } from '@/lib/format/money';
import { tierName } from '@/lib/format/tier';
import { answerWords } from '@/lib/format/tier-words';
import { text } from '@/lib/format/words';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { hrefOfView } from '../architecture/views';
import { TierBadge } from '../ui/tier-badge';
import { AmountAnswer } from './amount-answer';
import { FactAnswer } from './fact-answer';
import { questionOf, type Question } from './questions';

/** When an answer calls for a higher tier, in words. */
function callsFor(question: Question, criteria: TierCriteria): string {
  if (question.kind === 'fact')
    return `Yes calls for ${tierName(criteria[question.key]).toLowerCase()}`;
  const [tier0, tier1] = criteria[question.limits];
  const words = (value: number) => text(question.unit === 'USD' ? money(value) : count(value));
  return `Tier 0 from ${words(tier0)}, tier 1 from ${words(tier1)}`;
}

function Answer({
  answer,
  question,
}: {
  readonly answer: TierAnswer;
  readonly question: Question;
}) {
  const { document } = useOpenArchitecture();
  const search = useSearchParams().toString();
  if (question.kind === 'fact') return <FactAnswer question={question} answer={answer} />;
  if (question.key !== null)
    return <AmountAnswer question={question} amountKey={question.key} answer={answer} />;
  return (
    <span className="flex items-center gap-2 text-body text-text-1">
      <span className="tabular">{answerWords(answer) ?? 'nobody yet'}</span>
      <Link href={hrefOfView(document.name, null, search)} className="text-accent-text">
        from the map
      </Link>
    </span>
  );
}

/** The questions about the business impact: each answer, and the tier that it calls for by itself. */
export function ImpactCard({
  judged,
  criteria,
}: {
  readonly judged: TierJudgement;
  readonly criteria: TierCriteria;
}) {
  return (
    <section aria-label="Business impact" className="rounded-card border border-line bg-surface">
      <header className="px-4 pt-3 pb-2">
        <h2 className="text-card">Business impact</h2>
        <p className="text-note text-text-3">
          The highest tier that any answer calls for holds. The answers are kept in the document as
          the reason.
        </p>
      </header>
      <ul className="divide-y divide-line border-t border-line">
        {judged.answers.map((answer) => {
          const question = questionOf(answer.input);
          if (question === null) return null;
          return (
            <li
              key={answer.input}
              className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1.5 px-4 py-2.5 sm:grid-cols-[minmax(0,1fr)_200px_64px]"
            >
              <div className="min-w-0 max-sm:col-span-2">
                <p className="text-body text-text-1">{answer.question}</p>
                <p className="text-note text-text-3">{callsFor(question, criteria)}</p>
              </div>
              <Answer answer={answer} question={question} />
              <span className="justify-self-end" aria-live="polite">
                {answer.tier === null ? (
                  <span className="text-note text-text-3">open</span>
                ) : (
                  <TierBadge tier={answer.tier} />
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
