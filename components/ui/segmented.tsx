'use client';

import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import type { ReactElement } from 'react';
import { classNames } from './class-names';
import { Kbd } from './kbd';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: ReactElement;
  readonly shortcut?: string;
}

/** Two to four choices of which one always holds. Arrow keys move between them. */
export function Segmented<Value extends string>({
  label,
  value,
  segments,
  onValue,
  className,
}: {
  readonly label: string;
  readonly value: Value;
  readonly segments: readonly Segment<Value>[];
  readonly onValue: (value: Value) => void;
  readonly className?: string;
}) {
  return (
    <ToggleGroup
      aria-label={label}
      value={[value]}
      onValueChange={(pressed) => {
        const next = segments.find((segment) => segment.value === pressed[0]);
        if (next !== undefined) onValue(next.value);
      }}
      className={classNames(
        'inline-flex h-7 items-stretch rounded-control bg-hover p-0.5',
        className,
      )}
    >
      {segments.map((segment) => (
        <Toggle
          key={segment.value}
          value={segment.value}
          className="inline-flex min-w-6 cursor-pointer items-center gap-1.5 rounded-[5px] px-2 text-body text-text-2 transition-colors duration-100 hover:text-text-1 data-pressed:bg-surface data-pressed:font-medium data-pressed:text-text-1 data-pressed:shadow-[0_0_0_1px_var(--line-strong)] [&_svg]:size-[15px]"
        >
          {segment.icon}
          {segment.label}
          {segment.shortcut === undefined ? null : (
            <Kbd className="max-sm:hidden">{segment.shortcut}</Kbd>
          )}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
