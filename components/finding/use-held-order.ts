'use client';

import { useState } from 'react';

/**
 * Keeps a list in the order in which it was while it is held (the pointer is over it), so that nothing
 * moves away from under the pointer: what is new comes after it, what is gone leaves.
 */
export function useHeldOrder<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): {
  readonly rows: readonly Row[];
  readonly hold: () => void;
  readonly release: () => void;
} {
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const placeOf = new Map(held?.map((key, i) => [key, i]));
  const shown =
    held === null
      ? rows
      : rows.toSorted(
          (a, b) =>
            (placeOf.get(keyOf(a)) ?? placeOf.size) - (placeOf.get(keyOf(b)) ?? placeOf.size),
        );
  return {
    rows: shown,
    hold: () => setHeld((before) => before ?? rows.map(keyOf)),
    release: () => setHeld(null),
  };
}
