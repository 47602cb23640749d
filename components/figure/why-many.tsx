'use client';

import { Popover } from '@base-ui/react/popover';
import { PreviewCard } from '@base-ui/react/preview-card';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useStable } from '../topology/use-stable';
import { panelClass, place, WhyPanel } from './why';
import type { Explain } from './why-panel';

/** Where "why?" is asked: the button, and the path of the figure that it shows. */
interface Asked {
  readonly anchor: HTMLElement;
  readonly figure: string;
}

const hoverMs = 350;
const leaveMs = 120;

function askedAt(target: EventTarget | null): Asked | null {
  const anchor =
    target instanceof Element ? target.closest<HTMLElement>('button[data-figure]') : null;
  const figure = anchor?.dataset['figure'];
  return anchor === null || figure === undefined ? null : { anchor, figure };
}

/**
 * "Why?" for a table full of figures: one panel for all of them, for hundreds of panels that nobody
 * opens are slow. Every `button[data-figure]` inside shows it as `Why` does: hover and keyboard focus
 * look at it, a press goes into it, pinned it stays.
 */
export function WhyMany({
  explain,
  className,
  children,
}: {
  readonly explain: (figure: string) => ReturnType<Explain>;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  // What was asked last stays while the panel fades, and says where the focus goes back to.
  const [asked, setAsked] = useState<Asked | null>(null);
  const [is, setIs] = useState<'closed' | 'shown' | 'entered'>('closed');
  const [pinned, setPinned] = useState(false);
  const timer = useRef(0);
  // Closing gives the focus back to the button, which must not show it all over again.
  const givingFocusBack = useRef(false);

  const showIn = useStable((next: Asked | null, ms: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      if (is === 'entered') return;
      if (next !== null) setAsked(next);
      setIs(next === null ? 'closed' : 'shown');
    }, ms);
  });
  const enter = useStable((next: Asked, pin: boolean) => {
    window.clearTimeout(timer.current);
    setAsked(next);
    setIs('entered');
    setPinned(pin);
  });
  useEffect(() => () => window.clearTimeout(timer.current), []);
  // A panel that goes over to another figure is not a new one for the popover: it takes the focus here.
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (is === 'entered' && asked !== null) panel.current?.focus();
  }, [is, asked]);

  const box = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined;
      const end = new AbortController();
      const on = <Name extends keyof HTMLElementEventMap>(
        name: Name,
        act: (event: HTMLElementEventMap[Name]) => void,
      ) => element.addEventListener(name, act, { signal: end.signal });
      on('pointerover', (event) => {
        const next = askedAt(event.target);
        if (event.pointerType !== 'touch') showIn(next, next === null ? leaveMs : hoverMs);
      });
      on('pointerleave', () => showIn(null, leaveMs));
      on('focusin', (event) => {
        const back = givingFocusBack.current;
        givingFocusBack.current = false;
        const next = askedAt(event.target);
        if (next?.anchor.matches(':focus-visible') === true && !back) showIn(next, hoverMs);
      });
      on('focusout', () => showIn(null, leaveMs));
      on('click', (event) => {
        const next = askedAt(event.target);
        // After the panel that is open has seen a press outside of it and closed.
        if (next !== null) window.setTimeout(() => enter(next, false));
      });
      return () => end.abort();
    },
    [showIn, enter],
  );

  const anchor = asked?.anchor ?? null;
  function close() {
    if (panel.current?.contains(document.activeElement) === true) {
      givingFocusBack.current = true;
      anchor?.focus();
    }
    setIs('closed');
    setPinned(false);
  }
  const figure = asked?.figure;
  const ask = useMemo(
    () => () => (figure === undefined ? undefined : explain(figure)),
    [explain, figure],
  );

  return (
    <div ref={box} className={className}>
      {children}
      <PreviewCard.Root
        open={is === 'shown'}
        onOpenChange={(open) => {
          if (!open) showIn(null, 0);
        }}
      >
        <PreviewCard.Portal>
          <PreviewCard.Positioner anchor={anchor} side="bottom" {...place}>
            <PreviewCard.Popup
              className={panelClass}
              onPointerEnter={() => showIn(asked, 0)}
              onPointerLeave={() => showIn(null, leaveMs)}
            >
              <WhyPanel
                explain={ask}
                pinned={false}
                onPin={(pin) => {
                  if (asked !== null) enter(asked, pin);
                }}
                onClose={() => showIn(null, 0)}
              />
            </PreviewCard.Popup>
          </PreviewCard.Positioner>
        </PreviewCard.Portal>
      </PreviewCard.Root>
      <Popover.Root
        open={is === 'entered'}
        onOpenChange={(open, { reason }) => {
          if (!open && (!pinned || reason === 'escape-key')) close();
        }}
      >
        <Popover.Portal>
          <Popover.Positioner anchor={anchor} side="bottom" {...place}>
            <Popover.Popup
              ref={panel}
              aria-label="Why this figure"
              finalFocus={false}
              className={panelClass}
            >
              <WhyPanel explain={ask} pinned={pinned} onPin={setPinned} onClose={close} />
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    </div>
  );
}
