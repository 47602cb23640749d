import { text } from './words';
import type { FrozenFigure } from '@/lib/schemas/frozen-review/option';

/** A frozen figure in one line: `62 s / unbounded`, `97.5 % served`. */
export const frozenFigureText = ({ parts, suffix }: FrozenFigure): string =>
  [parts.map(text).join(' / '), ...(suffix === undefined ? [] : [suffix])].join(' ');

/** What it is held against: `needs 250 ms · today 145`. */
export const frozenNoteText = ({ note }: FrozenFigure): string =>
  note.map((part) => part.text).join('');
