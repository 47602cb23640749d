'use client';

import { useState } from 'react';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { ErrorState } from '../state/error-state';
import { LoadingState } from '../state/loading-state';
import { Button } from '../ui/button';
import { LeverRow } from './lever-row';
import { leversSentence } from './lever-words';
import { useLevers } from './use-levers';

/** So many changes are listed before the rest is asked for: those that buy most. */
const few = 6;

/** Which single change of the option spares users most downtime: each tried by itself, the most first. */
export function LeversCard({
  required,
}: {
  /** The availability that is required; null where none is. */
  readonly required: number | null;
}) {
  const { option, findingActions } = useOpenArchitecture();
  const { levers, busy, because, retry } = useLevers();
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const rows = levers?.levers ?? [];
  const shown = all ? rows : rows.slice(0, few);
  const most = rows[0]?.minutesPerYear ?? 0;
  const sentence = leversSentence(rows, required);
  return (
    <section
      aria-label="What buys most"
      aria-busy={busy}
      className="rounded-card border border-line bg-surface px-4 pt-3.5 pb-2 max-sm:rounded-phone"
    >
      <header className="mb-2 flex flex-wrap items-baseline gap-x-3">
        <h3 className="text-card">What buys most</h3>
        <span className="text-note text-text-3">one change by itself, the option played again</span>
      </header>
      {because === null ? null : (
        <ErrorState title="The changes could not be tried" onRetry={retry}>
          {because}
        </ErrorState>
      )}
      {levers === null ? (
        because === null ? (
          <LoadingState label="Trying single changes" rows={few} />
        ) : null
      ) : rows.length === 0 ? (
        <p className="pb-2 text-body text-text-2">
          {levers.availability.downtimeMinutesPerYear === null
            ? 'Without users nobody is spared anything.'
            : 'No single change buys anything.'}
        </p>
      ) : (
        <>
          <ol>
            {shown.map((lever) => {
              const key = `${option.name} ${lever.id}`;
              return (
                <LeverRow
                  key={key}
                  lever={lever}
                  most={most}
                  required={required}
                  open={open === key}
                  onOpen={(next) => setOpen(next ? key : null)}
                  actions={findingActions}
                />
              );
            })}
          </ol>
          {rows.length > few && !all ? (
            <Button variant="quiet" className="-ml-2" onClick={() => setAll(true)}>
              Show all {rows.length}
            </Button>
          ) : null}
          {sentence === null ? null : (
            <p className="border-t border-line py-2 text-note text-text-2">{sentence}</p>
          )}
        </>
      )}
    </section>
  );
}
