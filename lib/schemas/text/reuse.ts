import type { DocumentValue } from '@/lib/engine/model';

/**
 * A value with every part that says the same as the part at its place in `previous` replaced by that
 * part, so that what did not change keeps its identity from one reading of a text to the next.
 */
export function reuse(previous: DocumentValue | undefined, value: DocumentValue): DocumentValue {
  if (typeof previous !== 'object' || previous === null) return value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Array.isArray(previous) ? reuseList(previous, value) : value;
  if (Array.isArray(previous)) return value;
  const [before, after] = [Object.entries(previous), Object.entries(value)];
  const held = new Map(before);
  const kept = after.map(([key, item]) => [key, reuse(held.get(key), item)] as const);
  const isSame =
    before.length === after.length &&
    kept.every(([key, item], index) => before[index]?.[0] === key && before[index]?.[1] === item);
  return isSame ? previous : Object.fromEntries(kept);
}

/** Items keep their identity where they stand, counted from the start or, behind a change, from the end. */
function reuseList(
  previous: readonly DocumentValue[],
  value: readonly DocumentValue[],
): readonly DocumentValue[] {
  const shift = previous.length - value.length;
  const kept = value.map((item, index) => {
    const inPlace = reuse(previous[index], item);
    return inPlace === previous[index] ? inPlace : reuse(previous[index + shift], inPlace);
  });
  return shift === 0 && kept.every((item, index) => item === previous[index]) ? previous : kept;
}
