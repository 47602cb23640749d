import { expect, test } from 'vitest';
import { chordOf } from './chord';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  [{ ...plain, key: 's' }, 'S'],
  [{ ...plain, key: 'Z', ctrlKey: true, shiftKey: true }, 'Ctrl Shift Z'],
  [{ ...plain, key: 'z', metaKey: true }, 'Ctrl Z'],
  [{ ...plain, key: '?', shiftKey: true }, '?'],
  [{ ...plain, key: '+', shiftKey: true }, '+'],
  [{ ...plain, key: 'ArrowLeft', shiftKey: true }, 'Shift ←'],
  [{ ...plain, key: ' ' }, 'Space'],
  [{ ...plain, key: 'Escape' }, 'Esc'],
  [{ ...plain, key: 'Delete' }, 'Delete'],
])('a key press is written as on the keyboard', (press, chord) => {
  expect(chordOf(press)).toBe(chord);
});
