'use client';

import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { IconButton } from '../ui/icon-button';
import { Input } from '../ui/input';
import { readRows, rowsOf, type ToleranceRow } from './tolerance-rows';

const path = ['business', 'returns', 'tolerance'];

/** The curve that finance draws: which loss of a year may be exceeded how often. */
export function ToleranceDialog({ onClose }: { readonly onClose: () => void }) {
  const { architecture, run } = useOpenArchitecture();
  const [rows, setRows] = useState(() => rowsOf(architecture.business?.returns?.tolerance ?? []));
  const [wrong, setWrong] = useState<{ readonly row: number | null; readonly because: string }>();

  const change = (id: number, changed: Partial<ToleranceRow>) => {
    setRows(rows.map((row) => (row.id === id ? { ...row, ...changed } : row)));
    setWrong(undefined);
  };
  const add = () => {
    const id = Math.max(-1, ...rows.map((row) => row.id)) + 1;
    setRows([...rows, { id, loss: '', chance: '' }]);
  };

  function submit() {
    const read = readRows(rows);
    if (!read.ok) return setWrong(read);
    const outcome = run({ type: 'set-key', path, value: read.value });
    if (outcome.ok) return onClose();
    return setWrong({
      row: null,
      because: outcome.problems.map(({ message }) => message).join(' '),
    });
  }

  return (
    <FormDialog
      title="What is tolerated"
      description="Points of the curve: a loss of a year, and the part of the years that may lose more."
      submit="Keep"
      error={wrong?.row === null ? `${wrong.because}.` : null}
      onSubmit={submit}
      onClose={onClose}
    >
      <ul className="space-y-2">
        {rows.map((row, i) => (
          <li key={row.id} className="flex items-start gap-2">
            <Field
              label={i === 0 ? 'Loss in a year, USD' : `Loss ${i + 1}`}
              className="min-w-0 flex-1"
              error={wrong?.row === row.id ? wrong.because : null}
            >
              {(control) => (
                <Input
                  {...control}
                  inputMode="decimal"
                  placeholder="2M"
                  value={row.loss}
                  onChange={(event) => change(row.id, { loss: event.currentTarget.value })}
                />
              )}
            </Field>
            <Field
              label={i === 0 ? 'Tolerated in' : `Tolerated ${i + 1}`}
              className="w-28 shrink-0"
            >
              {(control) => (
                <Input
                  {...control}
                  inputMode="decimal"
                  placeholder="5%"
                  value={row.chance}
                  onChange={(event) => change(row.id, { chance: event.currentTarget.value })}
                />
              )}
            </Field>
            <span className="pt-5">
              <IconButton
                label={`Remove point ${i + 1}`}
                icon={<X aria-hidden />}
                onClick={() => setRows(rows.filter(({ id }) => id !== row.id))}
              />
            </span>
          </li>
        ))}
      </ul>
      <Button type="button" variant="quiet" className="mt-2" onClick={add}>
        <Plus aria-hidden />
        Add a point
      </Button>
    </FormDialog>
  );
}
