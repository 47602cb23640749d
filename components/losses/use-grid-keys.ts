'use client';

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { nextStop, type GridStop, type StopsOfRow } from './grid-stops';

/** The element of a stop; of two for the same the one that is drawn. */
function elementOf(grid: HTMLElement, { row, column }: GridStop): HTMLElement | undefined {
  const found = grid.querySelectorAll<HTMLElement>(
    `[data-row="${CSS.escape(row)}"] [data-stop="${CSS.escape(column)}"]`,
  );
  return [...found].find((element) => element.offsetParent !== null);
}

/**
 * Arrow keys over a grid of which the Tab key reaches one place. `reveal` brings a row into the drawing
 * before it is gone to.
 */
export function useGridKeys(
  rows: readonly StopsOfRow[],
  columns: readonly string[],
  reveal: (row: string) => void,
) {
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<GridStop | null>(null);
  const wanted = useRef<GridStop | null>(null);

  const known =
    at !== null && rows.some(({ row, columns: own }) => row === at.row && own.includes(at.column));
  const [first] = rows;
  const start = first?.columns[0];
  const active: GridStop | null = known
    ? at
    : first === undefined || start === undefined
      ? null
      : { row: first.row, column: start };

  // The row may have to be drawn first: look for it after each drawing until it is there.
  useEffect(() => {
    if (wanted.current === null || grid.current === null) return;
    const element = elementOf(grid.current, wanted.current);
    if (element === undefined) return;
    wanted.current = null;
    element.focus();
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (active === null || event.altKey || event.metaKey || event.shiftKey) return;
    const next = nextStop(rows, columns, active, event.key, event.ctrlKey);
    if (next === null) return;
    event.preventDefault();
    wanted.current = next;
    reveal(next.row);
    setAt(next);
  }

  function onFocus({ target }: { readonly target: EventTarget }) {
    if (!(target instanceof HTMLElement)) return;
    const column = target.dataset['stop'];
    const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (column !== undefined && row !== undefined) setAt({ row, column });
  }

  return { grid, active, onKeyDown, onFocus };
}
