'use client';

import Link from 'next/link';
import type { MouseEvent, ReactNode } from 'react';
import { moveRow } from './move-row';

/**
 * The way into a row: a link in its first cell whose target is the whole row. Controls in other cells
 * need `relative z-1` to stay above it.
 */
export function RowLink({
  href,
  onOpen,
  children,
}: {
  readonly href: string;
  /** Opens the row on this page; the address is for other tabs. Keep it stable. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Link
      href={href}
      {...(onOpen === undefined
        ? {}
        : {
            prefetch: false,
            onClick: (event: MouseEvent) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              onOpen();
            },
          })}
      data-row-link
      onKeyDown={moveRow}
      className="after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
    >
      {children}
    </Link>
  );
}
