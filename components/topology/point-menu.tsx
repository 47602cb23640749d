'use client';

import { Menu as Base } from '@base-ui/react/menu';
import { useMemo } from 'react';
import { MenuEntries, type MenuEntry } from '../ui/menu';
import { popupClass } from '../ui/surface-classes';

/** A menu at a point of the window: what a right click or a long press opens. */
export function PointMenu({
  at,
  entries,
  onClose,
}: {
  readonly at: { readonly x: number; readonly y: number };
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}) {
  const anchor = useMemo(
    () => ({ getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) }),
    [at],
  );
  return (
    <Base.Root
      open
      modal={false}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Base.Portal>
        <Base.Positioner anchor={anchor} align="start" sideOffset={2} className="z-50">
          <Base.Popup className={`${popupClass} min-w-44 p-1`}>
            <MenuEntries entries={entries} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
