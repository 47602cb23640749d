'use client';

import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import { Kbd } from './kbd';
import { popupClass } from './surface-classes';

/**
 * A hint on hover and focus. It repeats or shortens what the control says by itself (its label), for a
 * tooltip is not reachable by touch: nothing may be said here alone.
 */
export function Tooltip({
  hint,
  shortcut,
  side = 'bottom',
  children,
}: {
  readonly hint: ReactNode;
  readonly shortcut?: string;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  readonly children: ReactElement;
}) {
  return (
    <Base.Root>
      <Base.Trigger render={children} delay={400} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} className="z-50">
          <Base.Popup
            className={`${popupClass} flex items-center gap-2 px-2 py-1 text-note text-text-2`}
          >
            {hint}
            {shortcut === undefined ? null : <Kbd>{shortcut}</Kbd>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
