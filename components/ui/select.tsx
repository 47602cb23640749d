'use client';

import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import { classNames } from './class-names';
import { inputClass } from './input';
import { popupClass, rowClass } from './surface-classes';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/** One of a short list. `label` names it where no Field does. */
export function Select<Value extends string>({
  value,
  options,
  onValue,
  label,
  placeholder = 'Choose',
  disabled = false,
  className,
  ...control
}: {
  readonly value: Value | null;
  readonly options: readonly SelectOption<Value>[];
  readonly onValue: (value: Value) => void;
  readonly label?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly className?: string;
  readonly id?: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: true | undefined;
}) {
  return (
    <Base.Root
      value={value}
      items={options.map((option) => ({ value: option.value, label: option.label }))}
      disabled={disabled}
      onValueChange={(next) => {
        if (next !== null) onValue(next);
      }}
    >
      <Base.Trigger
        {...control}
        aria-label={label}
        className={classNames(
          inputClass,
          'flex cursor-pointer items-center justify-between gap-2 text-left font-medium select-none',
          className,
        )}
      >
        <Base.Value placeholder={placeholder} className="truncate" />
        <Base.Icon className="flex">
          <ChevronDown aria-hidden className="size-[15px] text-text-2" />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-50">
          <Base.Popup className={`${popupClass} min-w-(--anchor-width) p-1`}>
            <Base.List className="max-h-(--available-height) overflow-y-auto">
              {options.map((option) => (
                <Base.Item key={option.value} value={option.value} className={rowClass}>
                  <span className="flex size-[15px]">
                    <Base.ItemIndicator>
                      <Check aria-hidden className="size-[15px] text-accent-text" />
                    </Base.ItemIndicator>
                  </span>
                  <Base.ItemText>{option.label}</Base.ItemText>
                  {option.hint === undefined ? null : (
                    <span className="ml-auto pl-3 text-note text-text-3">{option.hint}</span>
                  )}
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
