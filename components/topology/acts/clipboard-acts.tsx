import { ClipboardPaste, Copy, Scissors } from 'lucide-react';
import { sentenceList } from '@/lib/format/sentence-list';
import type { Act } from '../../shell/acts';
import { toasts } from '../../ui/toasts';
import { workNow } from './load-work';
import type { MapActing } from './map-acting';
import { thingWords } from './thing-words';

const group = 'What is selected';

/** What copying, cutting and pasting do, by the browser's events and by menu alike. */
export interface ClipboardDoes {
  readonly isDrawing: () => boolean;
  /** What is selected, as text; null where there is nothing to copy. */
  readonly copied: () => string | null;
  /** Says what was copied. */
  readonly tell: () => void;
  /** Takes away what was copied. */
  readonly cut: () => void;
  readonly paste: (text: string) => void;
}

export function clipboardDoes(
  { store, now, attempt, announce, onDialog }: MapActing,
  removeSelected: () => void,
): ClipboardDoes {
  return {
    isDrawing: () => now().mode === 'draw',
    copied: () => {
      const work = workNow();
      const snapshot = store.getSnapshot();
      const document = work?.editableOf(snapshot) ?? null;
      return work === null || document === null
        ? null
        : work.copiedText(document, now().option.name, snapshot.selection);
    },
    tell: () => announce(`Copied ${sentenceList(store.getSnapshot().selection.map(thingWords))}.`),
    cut: removeSelected,
    paste: (text) => {
      const work = workNow();
      const document = work?.editableOf(store.getSnapshot()) ?? null;
      if (work === null || document === null) return;
      const tried = work.tryPaste(document, now().option.name, text);
      if (!tried.ok)
        onDialog({ is: 'refused', title: 'This cannot be pasted', faults: tried.faults });
      else if (attempt(tried.command)) store.select(tried.pasted);
    },
  };
}

/** Asks the browser for what its menu would do; where it does not let a page, the key does. */
async function withClipboard(chord: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch {
    toasts.add({
      title: 'The browser keeps its clipboard to itself here',
      description: `Press ${chord} on the map: that works everywhere.`,
    });
  }
}

/** Copy, cut and paste for menus and the palette. Their keys come as events of the browser. */
export function clipboardActs(does: ClipboardDoes): readonly Act[] {
  const canCopy = () => does.isDrawing() && does.copied() !== null;
  async function write(): Promise<void> {
    const text = does.copied();
    if (text !== null) await navigator.clipboard.writeText(text);
  }
  return [
    {
      id: 'copy',
      label: 'Copy',
      group,
      keys: ['Ctrl C'],
      byEvent: true,
      icon: <Copy aria-hidden />,
      menus: ['site', 'link', 'population', 'dependency', 'several'],
      when: canCopy,
      run: () =>
        void withClipboard('Ctrl C', async () => {
          await write();
          does.tell();
        }),
    },
    {
      id: 'cut',
      label: 'Cut',
      group,
      keys: ['Ctrl X'],
      byEvent: true,
      icon: <Scissors aria-hidden />,
      menus: ['site', 'link', 'population', 'dependency', 'several'],
      when: canCopy,
      run: () =>
        void withClipboard('Ctrl X', async () => {
          await write();
          does.cut();
        }),
    },
    {
      id: 'paste',
      label: 'Paste',
      group: 'While drawing',
      keys: ['Ctrl V'],
      byEvent: true,
      icon: <ClipboardPaste aria-hidden />,
      menus: ['map', 'site', 'population'],
      when: does.isDrawing,
      run: () =>
        void withClipboard('Ctrl V', async () => does.paste(await navigator.clipboard.readText())),
    },
  ];
}
