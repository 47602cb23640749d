'use client';

import { ChevronRight, Plus } from 'lucide-react';
import { useState } from 'react';
import type { DataSet } from '@/lib/engine/model';
import { freeName } from '@/lib/flow/commands/find';
import type { Thing } from '@/lib/flow';
import { Button } from '../../ui/button';
import { refusal } from '../dialogs/outcome';
import { useEditing } from './editing';

/** The document's data sets, which stand on no map: the way to each of them, and to a new one. */
export function DataList({
  data,
  onSelect,
}: {
  readonly data: readonly DataSet[];
  readonly onSelect: (things: readonly Thing[]) => void;
}) {
  const { run } = useEditing();
  const [error, setError] = useState<string | null>(null);
  function add() {
    const names = data.map(({ name }) => name);
    const name = freeName('data', names);
    const because = refusal(run({ type: 'add-data', name, class: 'internal' }));
    setError(because);
    if (because === null) onSelect([{ kind: 'data', name }]);
  }
  return (
    <div className="px-2 pb-3">
      <ul aria-label="Data sets">
        {data.map((one) => (
          <li key={one.name}>
            <button
              type="button"
              onClick={() => onSelect([{ kind: 'data', name: one.name }])}
              className="flex min-h-9 w-full cursor-pointer items-center gap-2 rounded-control px-2 text-left text-body hover:bg-hover"
            >
              <b className="truncate font-semibold">{one.name}</b>
              <span className="truncate text-note text-text-2">
                {[
                  one.class,
                  one.residency.length === 0 ? null : `rests in ${one.residency.join(', ')}`,
                ]
                  .filter((word) => word !== null)
                  .join(' · ')}
              </span>
              <ChevronRight aria-hidden className="ml-auto size-4 shrink-0 text-text-3" />
            </button>
          </li>
        ))}
      </ul>
      {data.length === 0 ? (
        <p className="px-2 pb-2 text-note text-text-2">
          No data set is described yet. Residency, conflicts and what a failover loses follow from
          them.
        </p>
      ) : null}
      <div className="px-2 pt-2">
        <Button onClick={add}>
          <Plus aria-hidden />
          Add a data set
        </Button>
        {error === null ? null : (
          <p role="alert" className="mt-1 text-note text-critical-text">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
