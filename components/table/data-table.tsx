'use client';

import { useTable } from '@tanstack/react-table';
import dynamic from 'next/dynamic';
import { useMemo, useState, type ReactNode } from 'react';
import { csv } from '@/lib/format/csv';
import type { Column, Sorting } from './column';
import { compareCells } from './compare-cells';
import { downloadCsv } from './download';
import { features } from './features';
import { TableHead } from './table-head';
import { TableRow } from './table-row';
import { TableTools } from './table-tools';

/** From here on only the rows in view are drawn. */
const manyRows = 200;

const VirtualRows = dynamic(() => import('./virtual-rows').then((m) => m.VirtualRows), {
  ssr: false,
});

export interface DataTableProps<Row> {
  /** What the table lists; read aloud, not shown. */
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** Keep the list stable: it is the table's definition. */
  readonly columns: readonly Column<Row>[];
  /** Held by the page (in the address) where given, else by the table. */
  readonly sorting?: Sorting | null;
  readonly onSorting?: (sorting: Sorting | null) => void;
  readonly density?: 'dense' | 'two-line';
  /** Name of the CSV file; without it there is no download. */
  readonly fileName?: string;
  /** Sets the table's own tools (columns, CSV) among the page's. */
  readonly renderToolbar?: (tools: ReactNode) => ReactNode;
  /** Shown in place of the rows where there are none. */
  readonly empty?: ReactNode;
  readonly selected?: (row: Row) => boolean;
}

/** The table's export: the visible columns that hold data, in the rows' order. */
function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const held = columns.filter((column) => column.exported !== false);
  return csv(
    held.map((column) => column.header),
    rows.map((row) => held.map((column) => (column.exportValue ?? column.value)(row))),
  );
}

/**
 * Rows and columns with sorting, a sticky heading, columns that can be switched off and a CSV. A real
 * table for assistive technology in every layout; on a phone each row is a card.
 */
export function DataTable<Row extends object>({
  caption,
  rows,
  rowId,
  columns,
  sorting,
  onSorting,
  density = 'dense',
  fileName,
  renderToolbar,
  empty,
  selected,
}: DataTableProps<Row>) {
  const [ownSorting, setOwnSorting] = useState<Sorting | null>(null);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const sorted = sorting === undefined ? ownSorting : sorting;

  const definitions = useMemo(
    () =>
      columns.map((column) => ({
        id: column.id,
        // Unknown comes last whichever way it is sorted.
        accessorFn: (row: Row) => column.value(row) ?? undefined,
        sortUndefined: 'last' as const,
        sortFn: (a: { original: Row }, b: { original: Row }) =>
          compareCells(column.value(a.original), column.value(b.original)),
      })),
    [columns],
  );
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: rowId,
    state: {
      sorting: sorted === null ? [] : [{ id: sorted.id, desc: sorted.descending }],
      columnVisibility: Object.fromEntries(hidden.map((id) => [id, false])),
    },
  });

  const shown = columns.filter((column) => !hidden.includes(column.id));
  const ordered = table.getRowModel().rows.map((row) => ({ id: row.id, row: row.original }));

  function sort(next: Sorting | null) {
    setOwnSorting(next);
    onSorting?.(next);
  }

  const tools = (
    <TableTools
      columns={columns}
      hidden={hidden}
      onHidden={setHidden}
      sorting={sorted}
      onSorting={sort}
      {...(fileName === undefined
        ? {}
        : {
            onCsv: () =>
              downloadCsv(
                fileName,
                csvOf(
                  shown,
                  ordered.map((one) => one.row),
                ),
              ),
          })}
    />
  );
  const rowProps = { columns: shown, density, ...(selected === undefined ? {} : { selected }) };

  return (
    <>
      {renderToolbar === undefined ? (
        <div className="mb-2 flex justify-end gap-1">{tools}</div>
      ) : (
        renderToolbar(tools)
      )}
      {rows.length === 0 && empty !== undefined ? (
        empty
      ) : ordered.length > manyRows ? (
        <VirtualRows
          caption={caption}
          count={ordered.length}
          keyOf={(index) => ordered[index]?.id ?? String(index)}
          rowHeight={density === 'dense' ? 32 : 43}
          head={<TableHead columns={shown} sorting={sorted} onSorting={sort} />}
          renderRow={(index, ref) => {
            const one = ordered[index];
            return one === undefined ? null : (
              <TableRow key={one.id} ref={ref} index={index} row={one.row} {...rowProps} />
            );
          }}
        />
      ) : (
        <div className="rounded-card border-line max-sm:space-y-2 sm:overflow-x-auto sm:border sm:bg-surface xl:overflow-x-clip">
          <table className="w-full border-separate border-spacing-0 text-table max-sm:block">
            <caption className="sr-only">{caption}</caption>
            <TableHead columns={shown} sorting={sorted} onSorting={sort} />
            <tbody className="max-sm:block max-sm:space-y-2">
              {ordered.map(({ id, row }) => (
                <TableRow key={id} row={row} {...rowProps} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
