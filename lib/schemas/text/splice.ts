/** A stretch of a text, `from` up to `to`, gives way to `insert`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * Applies splices that all speak of the same text, in order of place and without overlap. Throws a
 * `RangeError` when they are not.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, insert } of splices) {
    if (from < at || to < from || to > text.length)
      throw new RangeError(
        `splice ${from}–${to} does not fit a text of ${text.length} after ${at}`,
      );
    pieces.push(text.slice(at, from), insert);
    at = to;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** The splices that bring the text after `splices` back to `text`. */
export function invertSplices(text: string, splices: readonly Splice[]): Splice[] {
  let shift = 0;
  return splices.map(({ from, to, insert }) => {
    const start = from + shift;
    shift += insert.length - (to - from);
    return { from: start, to: start + insert.length, insert: text.slice(from, to) };
  });
}

/** The one splice that turns a text into another; none when they are the same. */
export function spliceBetween(before: string, after: string): Splice[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const insert = after.slice(start, after.length - end);
  return [{ from: start, to: before.length - end, insert }];
}
