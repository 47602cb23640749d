/** Where the line of an offset begins. */
export const lineStart = (text: string, offset: number): number =>
  text.lastIndexOf('\n', offset - 1) + 1;

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at < 0) return text.length;
  return at > offset && text[at - 1] === '\r' ? at - 1 : at;
}

/** Where the line after the one of an offset begins; the text's end when there is none. */
export function nextLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

/** Characters between the start of its line and an offset. */
export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** Whether nothing but spaces stands before an offset on its line. */
export const isFirstOnLine = (text: string, offset: number): boolean =>
  text.slice(lineStart(text, offset), offset).trim() === '';

/** Indentation of a comment that has the line to itself; null for any other line. */
function commentIndent(text: string, start: number): number | null {
  const line = text.slice(start, lineEnd(text, start));
  const indent = line.length - line.trimStart().length;
  return line[indent] === '#' ? indent : null;
}

/**
 * Where the comments begin that stand right above an item that begins its line, as far in as it is;
 * the start of its own line when there are none. A comment that opens the file belongs to the file.
 */
export function commentsAbove(text: string, itemStart: number): number {
  const own = lineStart(text, itemStart);
  const column = itemStart - own;
  let at = own;
  while (at > 0) {
    const above = lineStart(text, at - 1);
    if (commentIndent(text, above) !== column) break;
    at = above;
  }
  return at === 0 && column === 0 ? own : at;
}

/**
 * Where the lines of an item end, before the last line break: its content, what follows on that line,
 * and comments below that stand further in than the item.
 */
export function endBelow(text: string, contentEnd: number, column: number): number {
  let end = lineEnd(text, contentEnd);
  for (let next = nextLine(text, end); next < text.length; next = nextLine(text, end)) {
    const indent = commentIndent(text, next);
    if (indent === null || indent <= column) break;
    end = lineEnd(text, next);
  }
  return end;
}
