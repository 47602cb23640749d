'use client';

import { useEffect, useEffectEvent } from 'react';
import type { Direction } from '@/lib/flow/canvas/nearest-region';
import { isTyping } from '../../ui/is-typing';

/** What the map's keys do. */
export interface MapKeys {
  /** A plain letter or sign, in lower case; answers whether it was taken. */
  readonly letter: (key: string) => boolean;
  readonly arrow: (direction: Direction, big: boolean) => boolean;
  readonly arrowUp: () => void;
  readonly remove: () => boolean;
  readonly enter: () => boolean;
  readonly escape: () => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** A dialog, a menu or a list has the keys while it is open. */
const busy = (): boolean =>
  document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null;

/** Controls that have arrow keys and Enter of their own. */
const hasOwnArrows = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    '[role="tablist"], [role="toolbar"], [role="group"], [role="radiogroup"], [role="combobox"], [data-findings], .cm-editor, summary',
  ) !== null &&
  target.closest('[data-map-key]') === null;

/** What Space presses by itself. */
const hasOwnSpace = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary, [role="button"]') !== null;

/** Listens to the keys of the map on the whole page, except while one types or a dialog is open. */
export function useKeys(keys: MapKeys): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target) || busy()) return;
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const direction = directions[event.key];
    let taken = false;
    if (command && !event.altKey) {
      taken = key === 'z' || key === 'y';
      if (key === 'y' || (key === 'z' && event.shiftKey)) keys.redo();
      else if (key === 'z') keys.undo();
    } else if (event.altKey) return;
    else if (direction !== undefined)
      taken = !hasOwnArrows(event.target) && keys.arrow(direction, event.shiftKey);
    else if (key === ' ' && hasOwnSpace(event.target)) return;
    else if (key === 'Delete' || key === 'Backspace') taken = keys.remove();
    else if (key === 'Enter') taken = keys.enter();
    else if (key === 'Escape') taken = keys.escape();
    else if (key.length === 1) taken = keys.letter(key);
    if (taken) event.preventDefault();
  });
  const onKeyUp = useEffectEvent((event: KeyboardEvent) => {
    if (directions[event.key] !== undefined) keys.arrowUp();
  });
  useEffect(() => {
    const down = (event: KeyboardEvent) => onKeyDown(event);
    const up = (event: KeyboardEvent) => onKeyUp(event);
    window.addEventListener('keydown', down);
    window.addEventListener('keyup', up);
    return () => {
      window.removeEventListener('keydown', down);
      window.removeEventListener('keyup', up);
    };
  }, []);
}
