'use client';

import { Switch as Base } from '@base-ui/react/switch';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** On or off, at once. The label stands beside it and is part of the target. */
export function Switch({
  label,
  checked,
  onChecked,
  disabled = false,
  className,
}: {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly className?: string;
}) {
  return (
    <label
      className={classNames(
        'inline-flex min-h-6 items-center gap-2 text-body text-text-1',
        disabled ? 'opacity-50' : 'cursor-pointer',
        className,
      )}
    >
      <Base.Root
        checked={checked}
        onCheckedChange={(next) => onChecked(next)}
        disabled={disabled}
        className="flex h-4 w-7 shrink-0 cursor-pointer items-center rounded-full bg-mute p-0.5 transition-colors duration-140 ease-calm data-checked:bg-accent"
      >
        <Base.Thumb className="size-3 rounded-full bg-white transition-transform duration-140 ease-calm data-checked:translate-x-3" />
      </Base.Root>
      {label}
    </label>
  );
}
