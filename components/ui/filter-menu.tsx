'use client';

import { Menu as Base } from '@base-ui/react/menu';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button';
import { classNames } from './class-names';
import { popupClass, rowClass } from './surface-classes';

export interface FilterOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly count?: number;
}

/** A filter by several values at once: the button says how many are chosen. */
export function FilterMenu({
  label,
  options,
  chosen,
  onChosen,
}: {
  readonly label: string;
  readonly options: readonly FilterOption[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}) {
  const active = chosen.length > 0;
  return (
    <Base.Root modal={false}>
      <Base.Trigger
        render={
          <Button
            className={classNames(active && 'border-accent bg-accent-weak text-accent-text')}
            aria-label={active ? `${label}, ${chosen.length} chosen` : label}
          />
        }
      >
        {label}
        {active ? <span className="tabular">{chosen.length}</span> : null}
        <ChevronDown aria-hidden />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="start" className="z-50">
          <Base.Popup
            className={`${popupClass} max-h-(--available-height) min-w-44 overflow-y-auto p-1`}
          >
            {options.map((option) => (
              <Base.CheckboxItem
                key={option.value}
                checked={chosen.includes(option.value)}
                onCheckedChange={(checked) =>
                  onChosen(
                    checked
                      ? [...chosen, option.value]
                      : chosen.filter((value) => value !== option.value),
                  )
                }
                className={rowClass}
              >
                <span className="flex size-[15px]">
                  <Base.CheckboxItemIndicator>
                    <Check aria-hidden className="size-[15px] text-accent-text" />
                  </Base.CheckboxItemIndicator>
                </span>
                {option.label}
                {option.count === undefined ? null : (
                  <span className="tabular ml-auto pl-4 text-note text-text-3">{option.count}</span>
                )}
              </Base.CheckboxItem>
            ))}
            {active ? (
              <>
                <Base.Separator className="my-1 h-px bg-line" />
                <Base.Item onClick={() => onChosen([])} className={rowClass}>
                  Show all
                </Base.Item>
              </>
            ) : null}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
