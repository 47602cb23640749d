/**
 * The rows of what a server action sends back: by number, JSON with the long texts put back into it that
 * React sends as rows of their own. Enough of its format for plain values.
 */
export function flightRows(body: string): ReadonlyMap<string, unknown> {
  const bytes = Buffer.from(body);
  const texts = new Map<string, string>();
  const values = new Map<string, string>();
  let at = 0;
  while (at < bytes.length) {
    const colon = bytes.indexOf(':', at);
    if (colon === -1) break;
    const id = bytes.toString('utf8', at, colon).trim();
    if (bytes.toString('utf8', colon + 1, colon + 2) === 'T') {
      // T, the length in bytes in hexadecimal, a comma, the text; no line end.
      const comma = bytes.indexOf(',', colon);
      const end = comma + 1 + Number.parseInt(bytes.toString('utf8', colon + 2, comma), 16);
      texts.set(id, bytes.toString('utf8', comma + 1, end));
      at = end;
    } else {
      const end = bytes.indexOf('\n', colon);
      const stop = end === -1 ? bytes.length : end;
      values.set(id, bytes.toString('utf8', colon + 1, stop));
      at = stop + 1;
    }
  }
  const revive = (_: string, value: unknown): unknown => {
    if (typeof value !== 'string' || !value.startsWith('$')) return value;
    // A dollar of the text's own is doubled.
    return value.startsWith('$$') ? value.slice(1) : (texts.get(value.slice(1)) ?? value);
  };
  return new Map(
    [...values].flatMap(([id, json]) => {
      try {
        return [[id, JSON.parse(json, revive)]];
      } catch {
        // Rows of modules and hints are no JSON.
        return [];
      }
    }),
  );
}
