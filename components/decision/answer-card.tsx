'use client';

import type { Decision } from '@/lib/engine/model';
import { classNames } from '../ui/class-names';
import { SeverityMark } from '../ui/severity-mark';
import { CopyButton } from './copy-button';
import { DowntimeScale } from './downtime-scale';
import { limitsMet } from './limits-met';
import { MissingInputs } from './missing-inputs';
import { Said } from './said';
import { saidAfter } from './said-parts';
import { StartButton } from './start-button';
import { VerdictBadge } from './verdict-badge';

/** The answer first: verdict, the advice in a sentence, what cannot be met, and the letter to send. */
export function AnswerCard({ decision }: { readonly decision: Decision }) {
  const { verdict, headline, blockedBy, missing, claims, downtime, alternatives } = decision;
  const chosen = alternatives.find((row) => row.chosen);
  // What cannot be met stands first in the reason: each in a paragraph of its own.
  const rest = blockedBy.reduce(saidAfter, {
    because: decision.because,
    figures: decision.figures,
  });
  const named = blockedBy.filter(({ because }) => decision.because.includes(because));
  const met = limitsMet(decision);
  const letter = claims.letter.map(({ because }) => because).join('\n\n');
  return (
    <section
      aria-label="Verdict"
      className="grid grid-cols-1 gap-x-6 gap-y-4 rounded-card border border-line bg-surface p-4 max-sm:rounded-phone lg:grid-cols-[minmax(0,1fr)_minmax(0,380px)] print:break-inside-avoid"
    >
      <div className={classNames('min-w-0 space-y-2', downtime === null && 'lg:col-span-2')}>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <VerdictBadge verdict={verdict} />
          {met === null ? null : <span className="text-body text-text-2">{met}</span>}
        </p>
        <h2 className="text-verdict">{headline}</h2>
        <div className="max-w-[88ch] space-y-1.5 text-body text-text-2 max-sm:text-[14px] max-sm:leading-5">
          {named.map((blocked) => (
            <p key={blocked.requirement} className="flex gap-2">
              <SeverityMark standing="high" decorative className="mt-[3px]" />
              <span>
                <Said sentence={blocked} />
              </span>
            </p>
          ))}
          <p>
            <Said sentence={rest} />
          </p>
          {missing.length === 0 ? null : (
            <p>
              State <MissingInputs inputs={missing} /> for an answer.
            </p>
          )}
        </div>
        <div className="flex flex-wrap gap-2 pt-1 print:hidden">
          {chosen === undefined || chosen.regions.length === 0 ? null : (
            <StartButton
              variant="primary"
              pattern={chosen.pattern}
              title={chosen.title}
              label="Draw this as an option"
            />
          )}
          <CopyButton label="Copy as a letter" text={letter} />
        </div>
        <details className="text-body text-text-2">
          <summary className="inline-flex min-h-6 cursor-pointer items-center rounded-control text-note font-medium text-accent-text print:hidden">
            The letter to whoever asked
          </summary>
          <div className="mt-1 max-w-[88ch] space-y-2 border-l-2 border-line pl-3">
            {claims.letter.map((paragraph) => (
              <p key={paragraph.because}>
                <Said sentence={paragraph} />
              </p>
            ))}
          </div>
        </details>
      </div>
      {downtime === null ? null : <DowntimeScale downtime={downtime} title={chosen?.title} />}
    </section>
  );
}
