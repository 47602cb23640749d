'use client';

import { Popover } from '@base-ui/react/popover';
import { PreviewCard } from '@base-ui/react/preview-card';
import dynamic from 'next/dynamic';
import { useRef, useState, type ReactElement } from 'react';
import { Skeleton } from '../ui/skeleton';
import { popupClass } from '../ui/surface-classes';
import { LeaveExplanationProvider } from './explanation-context';
import type { Explain } from './why-panel';

/** The inside of "why?", fetched with the first one that opens. */
export const WhyPanel = dynamic(() => import('./why-panel').then((m) => m.WhyPanel), {
  ssr: false,
  loading: () => <Skeleton className="h-24 w-72" />,
});

export const place = { align: 'start', sideOffset: 8, className: 'z-50' } as const;
export const panelClass = `${popupClass} max-h-(--available-height) w-max max-w-[min(400px,calc(100vw-24px))] min-w-72 overflow-y-auto p-3.5`;

/**
 * Opens the explanation of a figure beside its trigger. Hover and keyboard focus show it, and Tab goes
 * on to the next figure; a tap, a click or Enter goes into it; pinned, it stays until it is closed.
 * The explanation is asked for when it opens, not before.
 */
export function Why({
  explain,
  trigger,
  side = 'bottom',
}: {
  readonly explain: Explain;
  /** A native button. */
  readonly trigger: ReactElement;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
}) {
  const [shown, setShown] = useState(false);
  const [entered, setEntered] = useState(false);
  const [pinned, setPinned] = useState(false);

  // Closing gives the focus back to the trigger, which must not show it all over again.
  const givingFocusBack = useRef(false);

  function enter(pin: boolean) {
    leaving.current = false;
    setShown(false);
    setEntered(true);
    setPinned(pin);
  }
  function close() {
    givingFocusBack.current = true;
    setEntered(false);
    setPinned(false);
  }
  // Whatever the explanation is left for takes the focus itself.
  const leaving = useRef(false);
  function leave() {
    leaving.current = true;
    setShown(false);
    setEntered(false);
    setPinned(false);
  }
  function show(open: boolean, reason: string) {
    if (open && reason === 'trigger-focus' && givingFocusBack.current) {
      givingFocusBack.current = false;
    } else {
      setShown(open);
    }
  }

  return (
    <LeaveExplanationProvider value={leave}>
      <Popover.Root
        open={entered}
        onOpenChange={(open, { reason }) => {
          if (open) enter(false);
          else if (!pinned || reason === 'escape-key' || reason === 'trigger-press') close();
        }}
      >
        <PreviewCard.Root
          open={shown && !entered}
          onOpenChange={(open, { reason }) => show(open, reason)}
        >
          <Popover.Trigger
            render={<PreviewCard.Trigger delay={350} closeDelay={120} render={trigger} />}
          />
          <PreviewCard.Portal>
            <PreviewCard.Positioner side={side} {...place}>
              <PreviewCard.Popup className={panelClass}>
                <WhyPanel
                  explain={explain}
                  pinned={false}
                  onPin={enter}
                  onClose={() => setShown(false)}
                />
              </PreviewCard.Popup>
            </PreviewCard.Positioner>
          </PreviewCard.Portal>
        </PreviewCard.Root>
        <Popover.Portal>
          <Popover.Positioner side={side} {...place}>
            <Popover.Popup
              aria-label="Why this figure"
              className={panelClass}
              finalFocus={() => !leaving.current}
            >
              <WhyPanel explain={explain} pinned={pinned} onPin={setPinned} onClose={close} />
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    </LeaveExplanationProvider>
  );
}
