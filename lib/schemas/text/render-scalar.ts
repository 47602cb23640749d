/** Where a scalar is going to stand, as far as that bears on how it is written. */
export interface ScalarPlace {
  /** Between brackets, where commas and brackets have a meaning. */
  readonly inFlow: boolean;
  /** The quotes of what it replaces, or of its surroundings. */
  readonly quotes: 'none' | 'single' | 'double';
}

/** Printable on one line, with no space but the plain one, and none at the ends. */
const printable = /^[^\p{C}\p{Z}](?:(?:[^\p{C}\p{Z}]| )*[^\p{C}\p{Z}])?$/u;
const plainStart = /^(?:[\p{L}\p{N}_/(.]|-[\p{L}\p{N}.])/u;
/** What YAML 1.2 or an older reader takes for something else than a text. */
const otherwise =
  /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?\.?(?:inf|nan)|0[xob][\da-f_]+|[-+]?[\d._:,-]*\d[\d._:,-]*(?:e[-+]?\d*)?|-+|\.+)$/i;

function isPlain(text: string, inFlow: boolean): boolean {
  return (
    printable.test(text) &&
    plainStart.test(text) &&
    !otherwise.test(text) &&
    !/:(?: |$)| #/.test(text) &&
    !(inFlow && /[,[\]{}]|:$/.test(text))
  );
}

/** A text as YAML: bare where that is safe and nothing asks for quotes. */
export function renderText(text: string, { inFlow, quotes }: ScalarPlace): string {
  if (quotes === 'none' && isPlain(text, inFlow)) return text;
  if (quotes === 'single' && printable.test(text)) return `'${text.replaceAll("'", "''")}'`;
  // Quoted JSON is YAML; the two characters that only YAML breaks lines at are escaped.
  return JSON.stringify(text)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
    .replaceAll('\u0085', '\\u0085')
    .replaceAll('\ufeff', '\\ufeff');
}

/** A scalar as YAML. Throws on numbers that no document can hold. */
export function renderScalar(value: string | number | boolean | null, place: ScalarPlace): string {
  if (typeof value === 'string') return renderText(value, place);
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`${value} has no notation in a document`);
  return value === 0 ? '0' : String(value);
}
