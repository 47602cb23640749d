'use client';

import { useState } from 'react';
import { quantity } from '@/lib/format/quantity';
import { rangeWords } from '@/lib/format/range-words';
import { text } from '@/lib/format/words';
import { keyOfAssumption } from './document-key';
import { useRefusal } from '../shell/person';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { HistoryList } from './history-list';
import { tableWords, type ListedAssumption } from './list-rows';
import type { AssumptionPageActions } from './page-actions';
import type { AssumptionSet } from './trials';
import { TryForm, type Statement } from './try-form';

const said = (value: number | null, unit: string): string => text(quantity(value, unit));

function Facts({ row }: { readonly row: ListedAssumption }) {
  const { value, unit, low, high, kind, source, asOf, licence, rationale, stated, stale } = row;
  const facts: readonly (readonly [string, string])[] = [
    ...(stated === null ? [] : [['Default', said(value, unit)] as const]),
    ...(low === undefined || high === undefined
      ? []
      : [['Eight in ten', rangeWords(low, high, unit)] as const]),
    ['Worth', kind],
    ['Of', `${asOf}${stale ? ', older than two years' : ''}`],
    ['Source', source],
    ['Licence', licence],
    ...(rationale === undefined ? [] : [['Why', rationale] as const]),
    ['Table', tableWords[row.table]],
    ['In documents', keyOfAssumption(row.id)],
  ];
  return (
    <dl className="space-y-1.5">
      {facts.map(([label, held]) => (
        <div key={label} className="flex gap-3">
          <dt className="w-24 shrink-0 text-note leading-[19px] text-text-3">{label}</dt>
          <dd
            className={
              label === 'In documents'
                ? 'min-w-0 flex-1 font-mono text-label leading-[19px] break-words text-text-2'
                : 'min-w-0 flex-1 text-body break-words text-text-1'
            }
          >
            {held}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** One assumption: what it is worth, who stated what, another value to try, and its history. */
export function AssumptionDetail({
  row,
  set,
  actions,
  onSave,
  onClear,
}: {
  readonly row: ListedAssumption;
  readonly set: AssumptionSet;
  readonly actions: AssumptionPageActions;
  /** Answer why it was not done; null: it was. */
  readonly onSave: (statement: Statement) => Promise<string | null>;
  readonly onClear: () => Promise<string | null>;
}) {
  const { stated, unit } = row;
  const mayNot = useRefusal('assumptions.clear');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function clear() {
    setBusy(true);
    setError(await onClear());
    setBusy(false);
  }

  return (
    <div className="space-y-4">
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <span className="tabular text-verdict">{said(row.holds, unit)}</span>
        {stated === null ? null : (
          <Badge tone="accent">
            stated by {stated.by ?? 'somebody'}
            {stated.on === undefined ? '' : `, ${stated.on}`}
          </Badge>
        )}
      </p>
      {stated === null ? null : (
        <div className="flex items-start gap-3">
          <p className="min-w-0 flex-1 text-body text-text-2">“{stated.because}”</p>
          {mayNot === null ? (
            <Button busy={busy} onClick={() => void clear()}>
              Clear
            </Button>
          ) : null}
        </div>
      )}
      {error === null ? null : (
        <p role="alert" className="text-note text-critical-text">
          {error}
        </p>
      )}
      <Facts row={row} />
      <section aria-label="Try another value" className="border-t border-line pt-3">
        <TryForm key={row.id} row={row} preview={actions.preview} onSave={onSave} />
      </section>
      <section aria-label="History" className="border-t border-line pt-3">
        <h3 className="mb-2 text-subtitle">History</h3>
        <HistoryList key={`${row.id} ${set.version}`} id={row.id} history={actions.history} />
      </section>
    </div>
  );
}
