export type CsvCell = string | number | boolean | null;

const formulaStart = /^[=+\-@\t\r]/;
const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * A cell that no spreadsheet runs: text that starts like a formula gets an apostrophe in front
 * (OWASP, CSV injection), while numbers, −5 too, stay numbers.
 */
function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const said = String(value);
  const safe = formulaStart.test(said) && !plainNumber.test(said) ? `'${said}` : said;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV (RFC 4180), CRLF line ends, the header first. Unknown (null) is an empty cell. */
export function csv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
