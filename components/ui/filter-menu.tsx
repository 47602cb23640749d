'use client';

import { Menu as Base } from '@base-ui/react/menu';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Button } from './button';
import { popupClass, rowClass } from './surface-classes';

export interface FilterOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly count?: number;
}

/**
 * Several of a list at once. As a filter (the default) the button says how many are chosen and the menu
 * can show all again; `quiet` is for choices of which most are on, such as columns.
 */
export function FilterMenu({
  label,
  icon,
  variant = 'secondary',
  options,
  chosen,
  onChosen,
}: {
  readonly label: string;
  readonly icon?: ReactElement;
  readonly variant?: 'secondary' | 'quiet';
  readonly options: readonly FilterOption[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}) {
  const active = variant === 'secondary' && chosen.length > 0;
  return (
    <Base.Root modal={false}>
      <Base.Trigger
        render={
          <Button
            variant={active ? 'selected' : variant}
            aria-label={active ? `${label}, ${chosen.length} chosen` : label}
          />
        }
      >
        {icon}
        {label}
        {active ? <span className="tabular">{chosen.length}</span> : null}
        {variant === 'quiet' ? null : <ChevronDown aria-hidden />}
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
