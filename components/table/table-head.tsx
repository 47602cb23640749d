'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { classNames } from '../ui/class-names';
import type { Column, Sorting } from './column';

/** What the next press on a heading does: one way, the other, then the list's own order. */
function next<Row>(
  { id, descendingFirst = false }: Column<Row>,
  sorting: Sorting | null,
): Sorting | null {
  if (sorting?.id !== id) return { id, descending: descendingFirst };
  return sorting.descending === descendingFirst ? { id, descending: !descendingFirst } : null;
}

const order = (id: string, sorting: Sorting | null) =>
  sorting?.id !== id ? 'none' : sorting.descending ? 'descending' : 'ascending';

/** The headings; they stay in view while the page scrolls. On a phone they are heard, not seen. */
export function TableHead<Row>({
  columns,
  sorting,
  onSorting,
}: {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting | null;
  readonly onSorting: (sorting: Sorting | null) => void;
}) {
  return (
    <thead className="max-sm:sr-only">
      <tr>
        {columns.map((column) => {
          const is = order(column.id, sorting);
          const Arrow = is === 'descending' ? ArrowDown : ArrowUp;
          const words = (
            <>
              {column.header}
              {column.headerNote === undefined ? null : (
                <span className="font-normal text-text-3"> {column.headerNote}</span>
              )}
            </>
          );
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={column.sortable === false ? undefined : is}
              className={classNames(
                'sticky top-0 z-10 h-8 border-b border-line bg-sunken px-3 text-note font-medium whitespace-nowrap text-text-2 first:rounded-tl-card last:rounded-tr-card',
                column.align === 'end' ? 'text-right' : 'text-left',
                column.className,
              )}
            >
              {column.headerHidden === true ? (
                <span className="sr-only">{words}</span>
              ) : column.sortable === false ? (
                words
              ) : (
                <button
                  type="button"
                  onClick={() => onSorting(next(column, sorting))}
                  className="-mx-1.5 inline-flex h-6 cursor-pointer items-center gap-1 rounded-chip px-1.5 hover:bg-hover hover:text-text-1"
                >
                  <span>{words}</span>
                  {is === 'none' ? null : <Arrow aria-hidden className="size-3.5" />}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
