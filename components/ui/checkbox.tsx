'use client';

import { Checkbox as Base } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

/** A box to tick, with its label as part of the target. */
export function Checkbox({
  label,
  checked,
  onChecked,
  disabled = false,
}: {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  readonly disabled?: boolean;
}) {
  return (
    <label className="flex min-h-6 cursor-pointer items-center gap-2 text-body text-text-1">
      <Base.Root
        checked={checked}
        onCheckedChange={(next) => onChecked(next)}
        disabled={disabled}
        className="flex size-4 shrink-0 items-center justify-center rounded-[4px] border border-mute bg-surface data-checked:border-accent data-checked:bg-accent data-disabled:opacity-50"
      >
        <Base.Indicator className="flex">
          <Check aria-hidden strokeWidth={3} className="size-3 text-on-accent" />
        </Base.Indicator>
      </Base.Root>
      {label}
    </label>
  );
}
