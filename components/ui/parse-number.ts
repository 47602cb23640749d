const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/**
 * A number as people type it: `7 200`, `7,200`, `−5`, `6k`, `1.5M`. Null for the empty string,
 * `undefined` for what is no number (a comma as a decimal point too: it would be read wrongly).
 */
export function parseNumber(typed: string): number | null | undefined {
  const bare = typed.replaceAll(/[\s\u00a0\u202f]/g, '').replaceAll('\u2212', '-');
  if (bare === '') return null;
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?([km])?$/i.exec(bare);
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = '', scale = ''] = match;
  if (whole === '' && fraction === '') return undefined;
  const size = Number(`${whole.replaceAll(',', '') || '0'}${fraction}`);
  return (sign === '-' ? -1 : 1) * size * (scales[scale.toLowerCase()] ?? 1);
}
