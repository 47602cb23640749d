'use client';

import { useState } from 'react';
import { reuse } from '@/lib/flow/canvas/scene/reuse';

/** Remembers a list and gives its old rows, or all of it, where nothing about them changed. */
function keeper<Row extends object>(keyOf: (row: Row) => string) {
  let last: readonly Row[] = [];
  return (rows: readonly Row[]): readonly Row[] => {
    last = reuse(last, rows, keyOf);
    return last;
  };
}

/** A list that keeps its identity, and that of its rows, for as long as they say the same. */
export function useKept<Row extends object>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly Row[] {
  const [keep] = useState(() => keeper(keyOf));
  return keep(rows);
}
