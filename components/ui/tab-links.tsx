'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface TabLink {
  readonly href: string;
  readonly label: string;
  /** A count or a mark behind the label. */
  readonly badge?: ReactNode;
}

/** Where the row is wider than the screen, it begins so that the current view can be seen. */
function bringIntoView(link: HTMLAnchorElement | null): void {
  const row = link?.parentElement;
  if (link === null || row == null) return;
  const beyond = link.getBoundingClientRect().right - row.getBoundingClientRect().right;
  if (beyond > 0) row.scrollLeft += beyond;
}

/** Views of one thing as links in a row; the current one is underlined. */
export function TabLinks({
  label,
  tabs,
  current,
}: {
  readonly label: string;
  readonly tabs: readonly TabLink[];
  readonly current: string;
}) {
  return (
    <nav aria-label={label} className="flex h-10 items-stretch gap-1 overflow-x-auto">
      {tabs.map((tab) => {
        const here = tab.href === current;
        return (
          <Link
            key={tab.href}
            ref={here ? bringIntoView : null}
            href={tab.href}
            aria-current={here ? 'page' : undefined}
            className={classNames(
              'relative flex items-center gap-2 rounded-control px-2 text-body whitespace-nowrap transition-colors duration-100 -outline-offset-2',
              here
                ? 'font-medium text-text-1 after:absolute after:inset-x-1 after:bottom-0 after:h-0.5 after:rounded-full after:bg-accent'
                : 'text-text-2 hover:text-text-1',
            )}
          >
            {tab.label}
            {tab.badge}
          </Link>
        );
      })}
    </nav>
  );
}
