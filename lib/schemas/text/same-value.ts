import type { DocumentValue } from '@/lib/engine/model';

/** Whether two plain values say the same; the order of keys says nothing. */
export function sameValue(a: DocumentValue | undefined, b: DocumentValue | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size &&
    left.every(([key, held]) => right.has(key) && sameValue(held, right.get(key)))
  );
}
