import type { Size } from '@/lib/flow/canvas/placement';
import type { DependencyPlace } from '@/lib/flow/canvas/scene/dependency-places';

export const rowHeight = 24;
/** Names longer than this are cut, in pixels. */
export const longestName = 112;

const perLetter = 6.3;
/** Dot, gaps and padding of a row. */
const around = 32;
/** Room for the longest word and its sign, whether or not it is said now: nothing moves in Fail. */
const note = 84;

/** The room that the marks of a place want, estimated from their text, in pixels. */
export function stackSize({ marks }: DependencyPlace): Size {
  const longest = Math.max(...marks.map(({ name }) => name.length * perLetter));
  return {
    width: Math.ceil(Math.min(longestName, longest) + around + note),
    height: marks.length * rowHeight + 4,
  };
}
