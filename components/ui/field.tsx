'use client';

import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';

/** What a control takes over from its field, so that label, hint and error are tied to it. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A label, one control, a hint and the error at the field itself. */
export function Field({
  label,
  hint,
  error,
  inline = false,
  className,
  children,
}: {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  /** Label and control on one line. */
  readonly inline?: boolean;
  readonly className?: string;
  readonly children: (control: FieldControl) => ReactNode;
}) {
  const id = useId();
  const wrong = error !== undefined && error !== null && error !== '';
  const described = [hint === undefined ? null : `${id}-hint`, wrong ? `${id}-error` : null];
  return (
    <div className={className}>
      <div className={classNames(inline ? 'flex items-center gap-3' : 'flex flex-col gap-1')}>
        <label htmlFor={id} className="shrink-0 text-note text-text-2">
          {label}
        </label>
        {children({
          id,
          'aria-describedby': described.filter((part) => part !== null).join(' ') || undefined,
          'aria-invalid': wrong || undefined,
        })}
      </div>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="mt-1 text-note text-text-3">
          {hint}
        </p>
      )}
      <p
        id={`${id}-error`}
        role="alert"
        className={classNames('text-note text-critical-text', wrong ? 'mt-1' : 'sr-only')}
      >
        {wrong ? error : null}
      </p>
    </div>
  );
}
