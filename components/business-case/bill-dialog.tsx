'use client';

import { useState } from 'react';
import type { DocumentValue } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { Input } from '../ui/input';
import { parseNumber } from '../ui/parse-number';

const path = ['business', 'returns', 'bills'];

/** What was really billed in a month, to be held against what was reckoned; a month that is there is changed. */
export function BillDialog({ onClose }: { readonly onClose: () => void }) {
  const { architecture, run } = useOpenArchitecture();
  const [month, setMonth] = useState('');
  const [amount, setAmount] = useState('');
  const [error, setError] = useState<string | null>(null);

  function submit() {
    const usd = parseNumber(amount.replace(/^\s*\$/, ''));
    if (!/^\d{4}-\d{2}$/.test(month)) return setError('Choose a month.');
    if (usd === null || usd === undefined || usd < 0)
      return setError('The amount is a number of US dollars, such as 31,000 or 1.2M.');
    const others = (architecture.business?.returns?.bills ?? []).filter(
      (bill) => bill.month !== month,
    );
    const value: DocumentValue = [
      ...others.map((bill) => ({ month: bill.month, amount: bill.usd })),
      { month, amount: usd },
    ].toSorted((a, b) => (a.month < b.month ? -1 : 1));
    const outcome = run({ type: 'set-key', path, value });
    if (outcome.ok) return onClose();
    return setError(`${outcome.problems.map(({ message }) => message).join(' ')}.`);
  }

  return (
    <FormDialog
      title="Enter a bill"
      description="What the option that runs today was really billed, in US dollars."
      submit="Keep"
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="grid grid-cols-2 gap-3">
        <Field label="Month">
          {(control) => (
            <Input
              {...control}
              type="month"
              value={month}
              onChange={(event) => setMonth(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label="Billed, USD">
          {(control) => (
            <Input
              {...control}
              inputMode="decimal"
              placeholder="31,000"
              value={amount}
              onChange={(event) => setAmount(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
    </FormDialog>
  );
}
