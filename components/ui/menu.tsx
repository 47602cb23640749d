'use client';

import { Menu as Base } from '@base-ui/react/menu';
import Link from 'next/link';
import type { ReactElement } from 'react';
import { classNames } from './class-names';
import { Kbd } from './kbd';
import { popupClass, rowClass } from './surface-classes';

export type MenuEntry =
  | {
      readonly kind?: 'action';
      readonly label: string;
      readonly icon?: ReactElement;
      readonly shortcut?: string;
      readonly danger?: boolean;
      readonly disabled?: boolean;
      readonly onSelect: () => void;
    }
  | {
      readonly kind: 'link';
      readonly label: string;
      readonly icon?: ReactElement;
      readonly href: string;
      /** The link answers with a file. */
      readonly download?: boolean;
    }
  | { readonly kind: 'separator'; readonly id: string };

const entryClass = `${rowClass} [&_svg]:size-[15px] [&_svg]:text-text-2`;

function Entry({ entry }: { entry: MenuEntry }) {
  if (entry.kind === 'separator') return <Base.Separator className="my-1 h-px bg-line" />;
  if (entry.kind === 'link') {
    const target =
      entry.download === true
        ? { href: entry.href, download: true }
        : { render: <Link href={entry.href} /> };
    return (
      <Base.LinkItem {...target} className={entryClass} closeOnClick>
        {entry.icon}
        {entry.label}
      </Base.LinkItem>
    );
  }
  return (
    <Base.Item
      onClick={entry.onSelect}
      disabled={entry.disabled === true}
      className={classNames(entryClass, entry.danger === true && 'text-critical-text')}
    >
      {entry.icon}
      {entry.label}
      {entry.shortcut === undefined ? null : (
        <span className="ml-auto pl-4">
          <Kbd>{entry.shortcut}</Kbd>
        </span>
      )}
    </Base.Item>
  );
}

/** The entries of an open menu, for menus that have no button. */
export function MenuEntries({ entries }: { readonly entries: readonly MenuEntry[] }) {
  return entries.map((entry) => (
    <Entry key={entry.kind === 'separator' ? entry.id : entry.label} entry={entry} />
  ));
}

/** A list of things to do, under a button. `trigger` is a Button or an IconButton. */
export function Menu({
  trigger,
  entries,
  align = 'end',
}: {
  readonly trigger: ReactElement;
  readonly entries: readonly MenuEntry[];
  readonly align?: 'start' | 'center' | 'end';
}) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align={align} className="z-50">
          <Base.Popup className={`${popupClass} min-w-44 p-1`}>
            <MenuEntries entries={entries} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
