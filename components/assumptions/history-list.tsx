'use client';

import { useEffect, useState } from 'react';
import { calendarDate } from '@/lib/format/calendar-date';
import { quantity } from '@/lib/format/quantity';
import { text } from '@/lib/format/words';
import { Skeleton } from '../ui/skeleton';
import type { AssumptionPageActions, ListedChange } from './page-actions';

function what({ act, value, before, unit }: ListedChange): string {
  const old = before === null ? 'the table’s value' : text(quantity(before, unit));
  if (value === null) return `cleared: the table’s value instead of ${old}`;
  const done = act === 'imported' ? 'imported' : 'stated';
  return `${done} ${text(quantity(value, unit))} instead of ${old}`;
}

/** Who stated what for an assumption, when and why, newest first. Give it another key when that changes. */
export function HistoryList({
  id,
  history,
}: {
  readonly id: string;
  readonly history: AssumptionPageActions['history'];
}) {
  const [changes, setChanges] = useState<readonly ListedChange[] | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    history({ id })
      .then((answer) => {
        if (!current) return;
        if (answer.ok) setChanges(answer.value);
        else setFailed(answer.error.message);
      })
      .catch(() => {
        if (current) setFailed('The server does not answer.');
      });
    return () => {
      current = false;
    };
  }, [history, id]);
  if (failed !== null) return <p className="text-body text-text-2">{failed}</p>;
  if (changes === null) return <Skeleton className="h-8" />;
  if (changes.length === 0)
    return <p className="text-body text-text-3">Nobody has stated another value yet.</p>;
  return (
    <ol className="space-y-2">
      {changes.map((change) => (
        <li key={change.id} className="text-body">
          <p className="text-text-1">
            <span className="font-medium">{change.author}</span> {what(change)}
          </p>
          {change.because === '' ? null : <p className="text-text-2">“{change.because}”</p>}
          <time dateTime={change.at.toISOString()} className="text-note text-text-3">
            {calendarDate(change.at, { time: true })}
          </time>
        </li>
      ))}
    </ol>
  );
}
