/** Characters that turn the order of letters around for all that follows, until somebody ends it. */
const reordering = /[\u202A-\u202E\u2066-\u2069]/g;
/** What no text file should hold, but for line ends and tabs. */
// oxlint-disable-next-line no-control-regex -- these are what it is about
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** Somebody's words as plain text: as they are, without what would change the text around them. */
export const plain = (said: string): string =>
  said
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replaceAll(reordering, '')
    .replaceAll(unprintable, '');

/**
 * Somebody's words inside of a line of Markdown: nothing in them is markup, a link, a table's column or a mention, and
 * line ends are spaces.
 */
export function inline(said: string): string {
  return (
    plain(said)
      .replaceAll(/\s*\n\s*/g, ' ')
      .trim()
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll(/[\\`*_[\]|~$]/g, (sign) => `\\${sign}`)
      // At the beginning of a line these make a heading, a list or a rule of it.
      .replace(/^[-+#=]/, (sign) => `\\${sign}`)
      .replace(/^(\d+)([.)])(?=\s|$)/, String.raw`$1\$2`)
      // Neither a link, nor somebody who is called, nor an issue: a forge looks for them in words without markup.
      .replaceAll(/@|#(?=\d)|:\/\/|(?<=www)\./gi, (sign) =>
        sign === '://' ? ':&#8203;//' : `${sign}&#8203;`,
      )
  );
}

/** Somebody's words as paragraphs of their own, quoted. */
export function quoted(said: string): string {
  return plain(said)
    .trim()
    .split('\n')
    .map((line) => `> ${inline(line)}`.trimEnd())
    .join('\n');
}

/** A row of a table. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table with its head. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
