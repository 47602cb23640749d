'use client';

import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { CostSaving } from '@/lib/engine/model';
import { money } from '@/lib/format/money';
import { quantity } from '@/lib/format/quantity';
import { sentenceList } from '@/lib/format/sentence-list';
import { text } from '@/lib/format/words';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { SectionCard } from '../decision/section-card';
import type { FindingActions } from '../finding/finding-actions';
import { FixBox } from '../finding/fix-box';
import { FigureButton } from '../latency/figure-button';
import { ErrorState } from '../state/error-state';
import { SeverityMark } from '../ui/severity-mark';
import { Skeleton } from '../ui/skeleton';
import { requirementWord } from './requirement-word';
import { useSavings } from './use-savings';

/** What a saving is given for: the requirement that it brings nearest to its limit, or breaks. */
function consequenceOf({ risk, nearer, breaks, monthlyUsd, lowerBound }: CostSaving): string {
  const bill = `The bill comes to ${text(money(monthlyUsd, { per: 'a month', lowerBound }))}.`;
  const side =
    nearer === null
      ? 'It brings no requirement nearer to its limit.'
      : `It brings ${requirementWord[nearer.requirement]} from ${text(quantity(nearer.before, nearer.unit))} to ${text(quantity(nearer.after, nearer.unit))}, limit ${text(quantity(nearer.limit, nearer.unit))}${nearer.meets ? '' : ': missed'}.`;
  const broken =
    breaks.length === 0
      ? ''
      : ` It breaks ${sentenceList(breaks.map((one) => requirementWord[one]))}.`;
  return `${risk} ${bill} ${side}${broken}`;
}

function Saving({
  saving,
  actions,
}: {
  readonly saving: CostSaving;
  readonly actions: FindingActions;
}) {
  const [open, setOpen] = useState(false);
  const misses = saving.breaks.length > 0 || saving.nearer?.meets === false;
  const fix = { summary: saving.change, consequence: consequenceOf(saving), edits: saving.edits };
  return (
    <li>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="-mx-2 flex w-[calc(100%+1rem)] cursor-pointer items-start gap-2 rounded-control px-2 py-1.5 text-left text-body hover:bg-hover"
      >
        <span className="flex h-5 items-center">
          <SeverityMark standing={misses ? 'high' : 'meets'} size={14} decorative />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block font-[550]">{saving.change}</span>
          <span
            className={misses ? 'block text-note text-high-text' : 'block text-note text-text-2'}
          >
            {misses
              ? saving.breaks.length > 0
                ? `Breaks ${sentenceList(saving.breaks.map((one) => requirementWord[one]))}`
                : 'Misses a requirement by more than now'
              : saving.nearer === null
                ? 'Brings no requirement nearer to its limit'
                : `Nearer to the limit of ${requirementWord[saving.nearer.requirement]}`}
          </span>
        </span>
        <span className="tabular shrink-0 font-semibold">
          {text(money(saving.savedUsd))}
          <span className="text-note font-normal text-text-3"> a month</span>
        </span>
        <ChevronDown
          aria-hidden
          className={`mt-0.5 size-4 shrink-0 text-text-3 print:hidden ${open ? 'rotate-180' : ''}`}
        />
      </button>
      {open ? (
        <div className="pb-2 pl-6">
          <p className="mb-1.5 text-note text-text-2">
            Saves{' '}
            <FigureButton
              label={`Saved: ${saving.change}`}
              words={money(saving.savedUsd, { per: 'a month' })}
              figure={`savings[${saving.id}].savedUsd`}
              strong
            />
            , the bill reckoned anew.
          </p>
          <FixBox fix={fix} actions={actions} previewLabel="Preview the change" named={false} />
        </div>
      ) : null}
    </li>
  );
}

/** What would make the option cheaper, each change priced and judged by itself, to be made on a copy. */
export function SavingsCard() {
  const { findingActions } = useOpenArchitecture();
  const { savings, because, retry } = useSavings();
  if (because !== null)
    return (
      <ErrorState title="Savings could not be looked for" onRetry={retry}>
        {because}
      </ErrorState>
    );
  return (
    <SectionCard title="What would make it cheaper" note="each change by itself, judged anew">
      {savings === null ? (
        <Skeleton className="h-40" />
      ) : savings.length === 0 ? (
        <p className="text-body text-text-2">None of the changes that are tried saves anything.</p>
      ) : (
        <ul className="[&>li+li]:border-t [&>li+li]:border-line">
          {savings.map((saving) => (
            <Saving key={saving.id} saving={saving} actions={findingActions} />
          ))}
        </ul>
      )}
    </SectionCard>
  );
}
