'use client';

import { BellRing, Printer } from 'lucide-react';
import { useCallback } from 'react';
import type { ReadinessFigures } from '@/lib/engine/model';
import { explainScore } from '@/lib/engine/readiness';
import { calendarDate } from '@/lib/format/calendar-date';
import { percent } from '@/lib/format/percent';
import { plural } from '@/lib/format/plural';
import { text } from '@/lib/format/words';
import { InlineFigure } from '../figure/figure';
import { Button } from '../ui/button';
import { buttonClass } from '../ui/button-class';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { ShareBar, ShareSwatch } from './share-bar';

const parts = [
  ['proven', 'proven'],
  ['claimed', 'claimed, without proof in date'],
  ['missing', 'missing'],
] as const;

/** How much of the checklist is proven on a day: one bar, with what is only claimed apart. */
export function ScoreCard({
  figures,
  today,
  onDay,
  alertRules,
}: {
  readonly figures: ReadinessFigures;
  readonly today: string;
  readonly onDay: (day: string | null) => void;
  /** Where the alert rules of the option are. */
  readonly alertRules: string;
}) {
  const explain = useCallback(() => explainScore(figures), [figures]);
  const { score, claimed, missing, tier, tierAssumed, evidenceMaxAgeDays, weights } = figures;
  const shares = { proven: score, claimed, missing };
  const day = calendarDate(new Date(`${figures.today}T00:00:00Z`));
  return (
    <section
      aria-label="Readiness"
      className="rounded-card border border-line bg-surface p-4 max-sm:rounded-phone print:border-0 print:p-0"
    >
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-96">
          <h2 className="text-verdict">
            {score === null ? (
              'No item of the checklist applies'
            ) : (
              <>
                <InlineFigure
                  label="Readiness proven:"
                  parts={[percent(score)]}
                  explain={explain}
                />{' '}
                of what it takes to run this is proven
              </>
            )}
          </h2>
          <p className="mt-1 max-w-[80ch] text-body text-text-2">
            {day}. {tierAssumed ? 'No tier is known, so it is taken for a Tier 1' : `Tier ${tier}`}:
            evidence counts for {plural(evidenceMaxAgeDays, 'day')}. Shares are of weight,{' '}
            {weights.applicable} points in all, which are judgements.
          </p>
        </div>
        <div className="flex flex-wrap items-end gap-2 print:hidden">
          <Field label="As of" inline>
            {(control) => (
              <Input
                {...control}
                type="date"
                value={figures.today}
                onChange={(event) => {
                  const next = event.currentTarget.value;
                  onDay(next === '' || next === today ? null : next);
                }}
                className="w-[136px]"
              />
            )}
          </Field>
          <a href={alertRules} download className={buttonClass('secondary')}>
            <BellRing aria-hidden />
            Alert rules
          </a>
          <Button onClick={() => window.print()}>
            <Printer aria-hidden />
            Print
          </Button>
        </div>
      </div>
      {score === null ? null : (
        <>
          <ShareBar shares={figures} className="mt-3.5 h-3" />
          <ul
            aria-label="Shares of the weight"
            className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-body text-text-2"
          >
            {parts.map(([part, words]) => (
              <li key={part} className="flex items-center gap-1.5">
                <ShareSwatch part={part} />
                <b className="tabular font-semibold text-text-1">{text(percent(shares[part]))}</b>
                {words}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
