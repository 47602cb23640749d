'use client';

import type { Tier, TierJudgement } from '@/lib/engine/model';
import { tierMeaning, tierName } from '@/lib/format/tier';
import { tierStandingWords } from '@/lib/format/tier-words';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { Button } from '../ui/button';
import { Segmented } from '../ui/segmented';
import { TierBadge } from '../ui/tier-badge';
import { UndoButtons } from './undo-buttons';

type Said = `${Tier}` | 'none';
const tiers: readonly Tier[] = [0, 1, 2];
const saidOf = (tier: Tier | null): Said => (tier === null ? 'none' : `${tier}`);

const choices: readonly { readonly value: Said; readonly label: string }[] = [
  ...tiers.map((tier) => ({ value: saidOf(tier), label: tierName(tier) })),
  { value: 'none', label: 'None' },
];

/** The declared tier beside the derived one, why, and the way to take the derived one over. */
export function StandingCard({ judged }: { readonly judged: TierJudgement }) {
  const { run } = useOpenArchitecture();
  const { declared, derived, atLeast, standing, because, missing } = judged;
  const earned = derived ?? atLeast;
  const isOffered = earned !== declared && (derived !== null || standing === 'under-declared');

  function declare(tier: Tier | null) {
    run({ type: 'set-metadata', changes: { tier } });
  }

  return (
    <section aria-label="Tier" className="rounded-card border border-line bg-surface px-4 py-3.5">
      <div className="flex flex-wrap items-start gap-x-8 gap-y-3">
        <div>
          <h2 className="text-note text-text-3">Declared</h2>
          <Segmented
            label="Declared tier"
            value={saidOf(declared)}
            segments={choices}
            onValue={(value) => declare(tiers.find((tier) => `${tier}` === value) ?? null)}
            className="mt-1"
          />
        </div>
        <div aria-live="polite">
          <h2 className="text-note text-text-3">Derived from the answers</h2>
          <p className="mt-1 flex min-h-7 items-center gap-2 text-body text-text-2">
            {derived === null ? <span>at least</span> : null}
            <TierBadge tier={earned} />
            <span>{tierMeaning[earned]}</span>
          </p>
        </div>
        {isOffered ? (
          <Button variant="primary" className="self-end" onClick={() => declare(earned)}>
            Take over {tierName(earned).toLowerCase()}
          </Button>
        ) : null}
        <span className="ml-auto">
          <UndoButtons />
        </span>
      </div>
      <p className="mt-3 max-w-[75ch] text-body text-text-2">
        {because}
        {standing === 'unknown' || declared === null ? null : ` It ${tierStandingWords[standing]}.`}
      </p>
      {missing.length === 0 || derived !== null ? null : (
        <p className="mt-1 max-w-[75ch] text-note text-text-3">
          An answer that is missing could raise it, so that the tier stays open until it is given.
        </p>
      )}
    </section>
  );
}
