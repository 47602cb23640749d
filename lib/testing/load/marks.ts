/**
 * What editors of a load test write: each has one line of its own at the end of the document, with the
 * number of its last edit. From any text one can read which edits it holds.
 */
const mark = /^# editor (\d+): (\d+)$/gm;

/** By editor, the number of the last edit that `text` holds. */
export function marksIn(text: string): ReadonlyMap<number, number> {
  return new Map(
    [...text.matchAll(mark)].map(([, editor, edit]) => [Number(editor), Number(edit)]),
  );
}

/** `text` with the edit number `edit` of an editor, in place of its last one. */
export function withMark(text: string, editor: number, edit: number): string {
  const line = `# editor ${editor}: ${edit}`;
  const own = new RegExp(`^# editor ${editor}: \\d+$`, 'm');
  return own.test(text) ? text.replace(own, line) : `${text}${line}\n`;
}
