'use client';

import { Popover } from '@base-ui/react/popover';
import dynamic from 'next/dynamic';
import { useRef, useState, type ReactElement } from 'react';
import { Skeleton } from '../ui/skeleton';
import { popupClass } from '../ui/surface-classes';
import type { Explain } from './why-panel';

const WhyPanel = dynamic(() => import('./why-panel').then((m) => m.WhyPanel), {
  ssr: false,
  loading: () => <Skeleton className="h-24 w-72" />,
});

/**
 * Opens the explanation of a figure beside its trigger: on hover, on keyboard focus, on a tap or a
 * press. Focus only shows it, and Tab goes on to the next figure; Enter goes into it. Pinned, it stays
 * until it is closed. The explanation is asked for when it opens, not before.
 */
export function Why({
  explain,
  trigger,
  side = 'bottom',
}: {
  readonly explain: Explain;
  /** A native button. */
  readonly trigger: ReactElement<Record<string, unknown>>;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
}) {
  const [open, setOpen] = useState(false);
  const [pinned, setPinned] = useState(false);
  const [entered, setEntered] = useState(false);
  const popup = useRef<HTMLDivElement>(null);

  function close() {
    setOpen(false);
    setPinned(false);
    setEntered(false);
  }

  return (
    <Popover.Root
      open={open}
      onOpenChange={(next, details) => {
        if (next) {
          setEntered(details.reason !== 'trigger-hover');
          setOpen(true);
        } else if (details.reason === 'trigger-press' && !entered) {
          // It was only shown, by hover or focus: the press goes into it instead of closing it.
          setEntered(true);
          details.cancel();
        } else if (!pinned || details.reason === 'escape-key') {
          close();
        }
      }}
    >
      <Popover.Trigger
        openOnHover
        delay={350}
        closeDelay={120}
        render={trigger}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) setOpen(true);
        }}
        onBlur={(event) => {
          const goesIn = popup.current?.contains(event.relatedTarget) === true;
          if (!pinned && !entered && !goesIn) close();
        }}
      />
      <Popover.Portal>
        <Popover.Positioner side={side} align="start" sideOffset={8} className="z-50">
          <Popover.Popup
            ref={popup}
            aria-label="Why this figure"
            initialFocus={entered}
            finalFocus={entered}
            onPointerEnter={() => setEntered(true)}
            className={`${popupClass} max-h-(--available-height) w-max max-w-[min(400px,calc(100vw-24px))] min-w-72 overflow-y-auto p-3.5`}
          >
            <WhyPanel explain={explain} pinned={pinned} onPin={setPinned} onClose={close} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
