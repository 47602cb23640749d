import { sameValue } from './reuse';

/** Maps rows to views; see `rowMapper`. */
export type MapRows<Row, View> = (
  rows: readonly Row[],
  /** What all rows are drawn from; compared by identity. */
  shared: readonly unknown[],
  /** What one row is drawn from besides itself; compared by identity. */
  inputOf: (row: Row, index: number) => unknown,
  make: (row: Row, index: number) => View,
) => readonly View[];

/**
 * A function that maps a list and remembers the last one: a row of which no input changed is not made
 * again, and one that comes out as it was is the very object of the last time. So of the hundreds of
 * things on a map a frame of a drag makes the one that moves. The list, too, is the old one where all
 * of it is.
 */
export function rowMapper<Row, View extends object>(): MapRows<Row, View> {
  let lastRows: readonly Row[] = [];
  let lastShared: readonly unknown[] = [];
  let lastInputs: readonly unknown[] = [];
  let lastViews: readonly View[] = [];
  return (rows, shared, inputOf, make) => {
    const isShared = sameList(shared, lastShared);
    const inputs = rows.map(inputOf);
    if (isShared && rows === lastRows && sameList(inputs, lastInputs)) return lastViews;
    const views = rows.map((row, index) => {
      const old = lastViews[index];
      if (old && isShared && row === lastRows[index] && inputs[index] === lastInputs[index])
        return old;
      const view = make(row, index);
      return old && sameValue(old, view) ? old : view;
    });
    lastRows = rows;
    lastShared = shared;
    lastInputs = inputs;
    if (!sameList(views, lastViews)) lastViews = views;
    return lastViews;
  };
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);
