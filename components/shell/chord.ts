/** What of a key press makes a chord. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const names: Readonly<Record<string, string>> = {
  ' ': 'Space',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/**
 * A key press as chords are written, `Ctrl Shift Z`; the command key of a Mac counts as Ctrl. A sign that
 * needs Shift on some keyboards (`?`, `+`) is itself.
 */
export function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): string {
  const name = names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  const isSign = key.length === 1 && key.toUpperCase() === key.toLowerCase() && key !== ' ';
  return [
    ctrlKey || metaKey ? 'Ctrl' : null,
    altKey ? 'Alt' : null,
    shiftKey && !isSign ? 'Shift' : null,
    name,
  ]
    .filter((part) => part !== null)
    .join(' ');
}
