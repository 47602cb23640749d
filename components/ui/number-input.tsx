'use client';

import { useState, type ComponentProps, type KeyboardEvent } from 'react';
import { decimal } from '@/lib/format/decimal';
import { classNames } from './class-names';
import { inputClass } from './input';
import { parseNumber } from './parse-number';

export interface NumberInputProps extends Omit<
  ComponentProps<'input'>,
  'value' | 'onChange' | 'type' | 'min' | 'max' | 'step'
> {
  readonly value: number | null;
  /**
   * Called on Enter, on leaving the field, and on each arrow key, with a number or null for empty.
   * Answering false says that it was not taken: what was typed stays.
   */
  readonly onCommit: (value: number | null) => boolean | void;
  /** Called with what was typed where it is no number, or outside of the limits. */
  readonly onReject?: (because: string) => void;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  /** What an arrow key adds; ten times as much with Shift. */
  readonly step?: number;
}

/** Why a number is not accepted; null where it is. */
function refusal(value: number | undefined, min?: number, max?: number): string | null {
  if (value === undefined) return 'Not a number. Write digits, with a point for decimals.';
  if (min !== undefined && value < min) return `At least ${decimal(min, 6)}.`;
  if (max !== undefined && value > max) return `At most ${decimal(max, 6)}.`;
  return null;
}

/** A number with its unit inside the field. Arrow keys step it; Escape gives the old value back. */
export function NumberInput({
  value,
  onCommit,
  onReject,
  unit,
  min,
  max,
  step = 1,
  className,
  ...rest
}: NumberInputProps) {
  const [draft, setDraft] = useState<string | null>(null);

  function commit(typed: string) {
    const next = parseNumber(typed);
    if (next === null) {
      if (value === null || onCommit(null) !== false) setDraft(null);
      return;
    }
    const because = refusal(next, min, max);
    if (because !== null) {
      onReject?.(because);
      return;
    }
    if (next === undefined || next === value || onCommit(next) !== false) setDraft(null);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') commit(event.currentTarget.value);
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      setDraft(null);
    }
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const from = parseNumber(event.currentTarget.value) ?? 0;
    const by = (event.shiftKey ? 10 : 1) * step * (event.key === 'ArrowUp' ? 1 : -1);
    const bounded = Math.min(
      max ?? Number.MAX_VALUE,
      Math.max(min ?? -Number.MAX_VALUE, from + by),
    );
    const next = Number(bounded.toPrecision(12));
    setDraft(onCommit(next) === false ? String(next) : null);
  }

  return (
    <span className="relative block">
      <input
        autoComplete="off"
        inputMode="decimal"
        {...rest}
        value={draft ?? (value === null ? '' : decimal(value, 6))}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={(event) => {
          if (draft !== null) commit(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        className={classNames(inputClass, 'tabular', unit !== undefined && 'pr-14', className)}
      />
      {unit === undefined ? null : (
        <span
          aria-hidden
          className="pointer-events-none absolute inset-y-0 right-2 flex items-center text-note text-text-3"
        >
          {unit}
        </span>
      )}
    </span>
  );
}
