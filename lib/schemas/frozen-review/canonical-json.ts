/** Digits that a number keeps: beyond them a sum depends on the order in which it was made. */
const digits = 12;

/**
 * A value in the one form in which it is stored and hashed: keys sorted by their code units, no spaces, numbers to
 * twelve significant digits, −0 as 0, what has no number as null, absent keys left out. The same value gives the same
 * bytes on every machine. Throws TypeError for what JSON does not have (a function, a bigint, a Map, a Date).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) {
    return `[${value.map((item: unknown) => (item === undefined ? 'null' : canonicalJson(item))).join(',')}]`;
  }
  if (typeof value !== 'object' || !isPlain(value)) {
    throw new TypeError(`There is no canonical form of ${Object.prototype.toString.call(value)}.`);
  }
  const held = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${held.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) return 'null';
  // Adding nothing takes the sign of −0.
  const kept = Number.isSafeInteger(value) ? value : Number(value.toPrecision(digits));
  return String(kept + 0);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
