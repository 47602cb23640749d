'use client';

import { useEffect } from 'react';
import { isTyping } from '../../ui/is-typing';
import { useStable } from '../use-stable';
import type { ClipboardDoes } from './clipboard-acts';

/** Whether the page has a use of its own for the clipboard: a field, marked words, or an open dialog. */
const isTaken = (target: EventTarget | null): boolean =>
  isTyping(target) ||
  document.getSelection()?.isCollapsed === false ||
  document.querySelector('[role="dialog"], [role="menu"]') !== null;

/**
 * Copying, cutting and pasting things of the map through the system's clipboard, as text of the document's
 * own format. The browser's events carry it, so that it works without asking for leave.
 */
export function useClipboard(does: ClipboardDoes): void {
  const onEvent = useStable((event: ClipboardEvent) => {
    if (event.defaultPrevented || isTaken(event.target) || event.clipboardData === null) return;
    if (event.type === 'paste') {
      if (!does.isDrawing()) return;
      event.preventDefault();
      does.paste(event.clipboardData.getData('text/plain'));
      return;
    }
    const text = does.copied();
    if (text === null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
    if (event.type === 'cut') does.cut();
    else does.tell();
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => onEvent(event);
    const types = ['copy', 'cut', 'paste'] as const;
    for (const type of types) document.addEventListener(type, listen);
    return () => {
      for (const type of types) document.removeEventListener(type, listen);
    };
  }, [onEvent]);
}
