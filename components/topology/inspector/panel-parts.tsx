'use client';

import { Ellipsis, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../ui/icon-button';
import { Menu, type MenuEntry } from '../../ui/menu';

/** The head of an inspector: what is looked at, what can be done with it, and the way out. */
export function InspectorHead({
  title,
  note,
  menu,
  onClose,
}: {
  readonly title: string;
  readonly note?: string;
  readonly menu: readonly MenuEntry[];
  readonly onClose: () => void;
}) {
  return (
    <header className="flex items-center gap-2 py-2.5 pr-2 pl-4">
      <h2 className="truncate text-card">{title}</h2>
      <span className="min-w-0 flex-1 truncate text-note text-text-3">{note}</span>
      {menu.length === 0 ? null : (
        <Menu
          trigger={<IconButton label={`Acts on ${title}`} icon={<Ellipsis aria-hidden />} />}
          entries={menu}
        />
      )}
      <IconButton label="Close" shortcut="Esc" icon={<X aria-hidden />} onClick={onClose} />
    </header>
  );
}

/** Fields in two columns. */
export function FieldGrid({ children }: { readonly children: ReactNode }) {
  return <div className="grid grid-cols-2 gap-x-3 gap-y-2 px-4 pb-3">{children}</div>;
}

/** Fields that are seldom needed, closed until asked for. */
export function MoreFields({
  title,
  open = false,
  children,
}: {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details open={open} className="group border-t border-line">
      <summary className="flex h-9 cursor-pointer list-none items-center gap-2 px-4 text-note font-medium text-text-2 -outline-offset-2 hover:text-text-1">
        <span aria-hidden className="inline-block transition-transform group-open:rotate-90">
          ›
        </span>
        {title}
      </summary>
      {children}
    </details>
  );
}
