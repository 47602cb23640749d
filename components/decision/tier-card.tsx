'use client';

import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import type { PolicyTarget, TierJudgement } from '@/lib/engine/model';
import type { Standing } from '@/lib/format/severity';
import { quantity } from '@/lib/format/quantity';
import { dash } from '@/lib/format/signs';
import {
  answerWords,
  standingToPolicy,
  targetName,
  targetWords,
  tierStandingWords,
} from '@/lib/format/tier-words';
import { text } from '@/lib/format/words';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { hrefOfView } from '../architecture/views';
import { SeverityMark } from '../ui/severity-mark';
import { TierBadge } from '../ui/tier-badge';
import { Said } from './said';
import { SectionCard } from './section-card';

const marks: Readonly<Record<PolicyTarget['standing'], Standing>> = {
  stricter: 'meets',
  same: 'meets',
  laxer: 'medium',
  silent: 'unknown',
};

/** Declared against derived tier, the answers that it comes from, and what its policy asks. */
export function TierCard({ tier }: { readonly tier: TierJudgement }) {
  const { declared, derived, answers, targets, evidenceMaxAgeDays, standing } = tier;
  const { document } = useOpenArchitecture();
  const search = useSearchParams().toString();
  const given = answers.filter(({ answer }) => answer !== null);
  const open = answers.filter(({ answer }) => answer === null);
  return (
    <SectionCard
      id="tier"
      title="Which tier is it?"
      note={tierStandingWords[standing]}
      tools={
        <Link
          href={hrefOfView(document.name, 'tier', search)}
          className="text-note font-medium text-accent-text hover:underline"
        >
          {open.length === 0 ? 'Change the answers' : 'Answer the questions'}
        </Link>
      }
    >
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-body text-text-2">
        <span className="inline-flex items-center gap-1.5">
          Declared{' '}
          {declared === null ? (
            <span className="text-text-3">nothing</span>
          ) : (
            <TierBadge tier={declared} />
          )}
        </span>
        <span className="inline-flex items-center gap-1.5">
          Derived{' '}
          {derived === null ? (
            <span className="inline-flex items-center gap-1 text-text-3">
              <SeverityMark standing="unknown" decorative size={13} /> not known
            </span>
          ) : (
            <TierBadge tier={derived} />
          )}
        </span>
      </p>
      <p className="mt-1.5 text-body text-text-2">
        <Said sentence={tier} />
      </p>
      {targets.length === 0 ? null : (
        <table className="mt-2 w-full text-table">
          <caption className="sr-only">What the policy of its tier asks</caption>
          <thead>
            <tr className="text-note text-text-2 [&>th]:py-1 [&>th]:font-medium">
              <th scope="col" className="text-left">
                Policy of the tier
              </th>
              <th scope="col" className="text-right">
                Asks
              </th>
              <th scope="col" className="text-right">
                Document asks
              </th>
              <th scope="col" className="pl-4 text-left">
                Stands
              </th>
            </tr>
          </thead>
          <tbody>
            {targets.map(({ target, policy, stated, standing, heldBy }) => (
              <tr key={target} className="[&>*]:border-t [&>*]:border-line [&>*]:py-1.5">
                <th scope="row" className="text-left font-[550]">
                  {targetName[target]}
                </th>
                <td className="tabular text-right">{targetWords(target, policy)}</td>
                <td className="tabular text-right">
                  {stated === null ? dash : targetWords(target, stated)}
                </td>
                <td className="pl-4">
                  <span className="inline-flex items-center gap-1.5">
                    <SeverityMark standing={marks[standing]} decorative size={13} />
                    {standingToPolicy[standing]}
                  </span>
                  {heldBy === 'policy' ? (
                    <span className="block text-note text-text-3">the policy holds</span>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {evidenceMaxAgeDays === null ? null : (
        <p className="mt-1.5 text-note text-text-3">
          Evidence of readiness may be {text(quantity(evidenceMaxAgeDays, 'days'))} old.{' '}
          <Link href="/tiers" className="text-accent-text underline underline-offset-2">
            Policy of the workspace
          </Link>
        </p>
      )}
      <details className="mt-1.5">
        <summary className="inline-flex min-h-6 cursor-pointer items-center rounded-control text-note font-medium text-accent-text">
          {given.length} of {answers.length} questions about the business impact answered
        </summary>
        <dl className="mt-1 divide-y divide-line text-table">
          {[...given, ...open].map((answer) => (
            <div key={answer.input} className="flex items-baseline justify-between gap-4 py-1.5">
              <dt className="text-text-2">{answer.question}</dt>
              <dd className="flex shrink-0 items-center gap-2">
                <span className={answer.answer === null ? 'text-text-3' : 'font-semibold'}>
                  {answerWords(answer) ?? 'not answered'}
                </span>
                {answer.tier === null ? null : <TierBadge tier={answer.tier} short />}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </SectionCard>
  );
}
