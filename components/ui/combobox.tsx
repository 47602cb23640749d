'use client';

import { Combobox as Base } from '@base-ui/react/combobox';
import { useMemo, useState } from 'react';
import { inputClass } from './input';
import { popupClass, rowClass } from './surface-classes';

export interface ComboboxOption<Value> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/** One of a long list, found by typing a part of it. Wrap it in a Field for its label. */
export function Combobox<Value extends object>({
  value,
  find,
  onValue,
  placeholder,
  nothing,
  ...control
}: {
  readonly value: ComboboxOption<Value> | null;
  /** What a text finds, the likeliest first. Keep it stable. */
  readonly find: (typed: string) => readonly ComboboxOption<Value>[];
  readonly onValue: (value: Value) => void;
  readonly placeholder?: string;
  /** Said where nothing is found. */
  readonly nothing: string;
  readonly id?: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: true | undefined;
}) {
  const [typed, setTyped] = useState('');
  const found = useMemo(() => find(typed), [find, typed]);
  return (
    <Base.Root
      items={found}
      filter={null}
      autoHighlight
      value={value}
      itemToStringLabel={(option: ComboboxOption<Value>) => option.label}
      isItemEqualToValue={(a: ComboboxOption<Value>, b: ComboboxOption<Value>) =>
        a.value === b.value
      }
      onInputValueChange={(text) => setTyped(text)}
      onValueChange={(next) => {
        if (next !== null) onValue(next.value);
      }}
    >
      <Base.Input
        {...control}
        autoComplete="off"
        placeholder={placeholder}
        className={inputClass}
      />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="start" className="z-50">
          <Base.Popup className={`${popupClass} w-(--anchor-width) p-1`}>
            <Base.Empty>
              <p className="px-2 py-3 text-body text-text-2">{nothing}</p>
            </Base.Empty>
            <Base.List className="max-h-[min(320px,var(--available-height))] overflow-y-auto">
              {(option: ComboboxOption<Value>) => (
                <Base.Item
                  key={`${option.label} ${option.hint}`}
                  value={option}
                  className={rowClass}
                >
                  <span className="truncate">{option.label}</span>
                  {option.hint === undefined ? null : (
                    <span className="ml-auto shrink-0 pl-3 text-note text-text-3">
                      {option.hint}
                    </span>
                  )}
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
