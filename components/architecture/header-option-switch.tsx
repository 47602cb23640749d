'use client';

import { Menu } from '@base-ui/react/menu';
import { ChevronsUpDown, Layers } from 'lucide-react';
import { Badge } from '../ui/badge';
import { MenuEntries, type MenuEntry } from '../ui/menu';
import { popupClass, rowClass } from '../ui/surface-classes';

export interface HeaderOption {
  readonly name: string;
  readonly title?: string;
}

/** What an option is to the document besides one of several. */
function Mark({ name, chosen, current }: { name: string; chosen?: string; current?: string }) {
  return (
    <>
      {name === chosen ? <Badge tone="accent">Chosen</Badge> : null}
      {name === current ? <Badge>Runs today</Badge> : null}
    </>
  );
}

/** Below the options: what can be done with the one that is shown. */
function Acts({ menu }: { readonly menu: () => readonly MenuEntry[] }) {
  return (
    <>
      <Menu.Separator className="my-1 h-px bg-line" />
      <MenuEntries entries={menu()} />
    </>
  );
}

/** Which of the document's options is looked at; all views and figures follow it. */
export function OptionSwitch({
  options,
  selected,
  chosen,
  current,
  onOption,
  menu,
}: {
  readonly options: readonly HeaderOption[];
  readonly selected: string;
  readonly chosen?: string;
  readonly current?: string;
  readonly onOption: (name: string) => void;
  /** What can be done with the option that is shown; asked for when the menu opens. */
  readonly menu?: () => readonly MenuEntry[];
}) {
  const index = options.findIndex((option) => option.name === selected);
  const shown = options[index];
  const marks = {
    ...(chosen === undefined ? {} : { chosen }),
    ...(current === undefined ? {} : { current }),
  };
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="flex h-7 max-w-full min-w-0 cursor-pointer items-center gap-2 rounded-control border border-line-strong bg-surface px-2 text-body transition-colors duration-100 select-none hover:bg-hover max-sm:h-9 max-sm:w-full max-sm:px-3">
        <span className="sr-only">Option: </span>
        <Layers aria-hidden className="size-[15px] shrink-0 max-sm:hidden" />
        <span className="shrink-0 font-semibold">{shown?.name ?? 'no option'}</span>
        <span className="truncate text-text-2 max-sm:flex-1 max-sm:text-left">{shown?.title}</span>
        <span className="flex shrink-0 gap-1 max-sm:hidden">
          <Mark name={selected} {...marks} />
        </span>
        <span className="tabular shrink-0 text-text-2 max-sm:hidden">
          {index + 1} of {options.length}
        </span>
        <ChevronsUpDown aria-hidden className="size-[15px] shrink-0 text-text-2" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className="z-50">
          <Menu.Popup
            className={`${popupClass} max-h-(--available-height) w-max max-w-[calc(100vw-24px)] min-w-(--anchor-width) overflow-y-auto p-1`}
          >
            <Menu.RadioGroup value={selected} onValueChange={(name: string) => onOption(name)}>
              {options.map((option) => (
                <Menu.RadioItem
                  key={option.name}
                  value={option.name}
                  closeOnClick
                  className={`${rowClass} data-checked:bg-accent-weak`}
                >
                  <span className="font-semibold">{option.name}</span>
                  <span className="truncate text-text-2">{option.title}</span>
                  <span className="ml-auto flex gap-1 pl-4">
                    <Mark name={option.name} {...marks} />
                  </span>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
            {menu === undefined ? null : <Acts menu={menu} />}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
