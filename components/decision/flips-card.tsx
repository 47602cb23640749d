'use client';

import { Search } from 'lucide-react';
import type { Decision, FlipSearch } from '@/lib/engine/model';
import { ProgressBar } from '../compute/progress-bar';
import { ErrorState } from '../state/error-state';
import { Button } from '../ui/button';
import { plural } from '@/lib/format/plural';
import { quantity } from '@/lib/format/quantity';
import { text } from '@/lib/format/words';
import { FlipTable } from './flip-table';
import { SectionCard } from './section-card';
import { useElapsed } from './use-elapsed';
import type { useFlips } from './use-flips';

/** What was searched and changes nothing, with the range. */
function Steady({ searches }: { readonly searches: readonly FlipSearch[] }) {
  if (searches.length === 0) return null;
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-6 cursor-pointer items-center rounded-control text-note font-medium text-accent-text">
        {plural(searches.length, 'input')} that {searches.length === 1 ? 'changes' : 'change'}{' '}
        nothing
      </summary>
      <ul className="mt-1 grid grid-cols-1 gap-x-6 text-note text-text-2 md:grid-cols-2">
        {searches.map(({ input, label, unit, from, lowest, highest }) => (
          <li
            key={input}
            className="flex items-baseline justify-between gap-3 border-t border-line py-1"
          >
            <span className="min-w-0">
              {label}
              {from === null ? '' : `, now ${text(quantity(from, unit))}`}
            </span>
            <span className="tabular shrink-0 text-text-3">
              {text(quantity(lowest, unit))} to {text(quantity(highest, unit))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What would flip the answer: input by input, with how far the search is. */
export function FlipsCard({
  decision,
  flips: { searches, state, search, cancel },
}: {
  readonly decision: Decision;
  readonly flips: ReturnType<typeof useFlips>;
}) {
  const elapsedMs = useElapsed(state.is === 'running' ? state.since : null);
  const turning = searches.filter(({ flips }) => flips.length > 0);
  const steady = searches.filter(({ flips }) => flips.length === 0);
  const all = state.value !== null && state.is !== 'running';
  return (
    <SectionCard
      id="flips"
      title="What would flip it"
      note={
        all
          ? `${plural(searches.length, 'input')} searched`
          : 'targets searched; all other inputs follow'
      }
      tools={
        state.is === 'running' ? null : (
          <Button variant="quiet" onClick={search}>
            <Search aria-hidden />
            {all ? 'Search again' : 'Search all inputs'}
          </Button>
        )
      }
    >
      {state.is === 'running' ? (
        <div className="mb-2 print:hidden">
          <ProgressBar progress={state.progress} elapsedMs={elapsedMs} onCancel={cancel} />
        </div>
      ) : null}
      {state.is === 'failed' ? (
        <ErrorState title="The inputs could not be searched" onRetry={search}>
          {state.because}
        </ErrorState>
      ) : null}
      {turning.length === 0 ? (
        <p className="text-body text-text-2">
          {decision.pattern === null
            ? 'Nothing that is searched so far leads to an answer.'
            : 'No value of any input that is searched so far changes the answer.'}
        </p>
      ) : (
        <FlipTable searches={searches} verdict={decision.verdict} />
      )}
      <Steady searches={steady} />
    </SectionCard>
  );
}
