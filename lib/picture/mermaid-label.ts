const entities: Readonly<Record<string, string>> = {
  '"': '#quot;',
  '#': '#35;',
  '&': '#amp;',
  '<': '#lt;',
  '>': '#gt;',
  '`': '#96;',
  '|': '#124;',
  '\\': '#92;',
};

/** Words as a label in quotes: nothing in them ends it, is markup or is read as Markdown; each is a line of its own. */
export function label(...lines: readonly string[]): string {
  const written = lines.map((words) =>
    words
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u001F\u007F\u2028\u2029]+/g, ' ')
      .replace(/["#&<>`|\\]/g, (sign: string) => entities[sign] ?? sign),
  );
  return `"${written.join('<br/>')}"`;
}
