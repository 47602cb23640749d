'use client';

import { ArrowDownUp, Columns3, Download } from 'lucide-react';
import { Button } from '../ui/button';
import { FilterMenu } from '../ui/filter-menu';
import { Menu } from '../ui/menu';
import type { Column, Sorting } from './column';

/** What a table offers by itself: which columns, the CSV, and on a phone the order. */
export function TableTools<Row>({
  columns,
  hidden,
  onHidden,
  sorting,
  onSorting,
  onCsv,
}: {
  readonly columns: readonly Column<Row>[];
  readonly hidden: readonly string[];
  readonly onHidden: (hidden: readonly string[]) => void;
  readonly sorting: Sorting | null;
  readonly onSorting: (sorting: Sorting | null) => void;
  readonly onCsv?: () => void;
}) {
  const sortable = columns.filter((column) => column.sortable !== false);
  const hideable = columns.filter((column, index) => index > 0 && column.hideable !== false);
  return (
    <>
      <span className={sortable.length === 0 ? 'hidden' : 'sm:hidden'}>
        <Menu
          trigger={
            <Button variant="quiet">
              <ArrowDownUp aria-hidden />
              Sort
            </Button>
          }
          entries={sortable.map((column) => ({
            label: column.header,
            onSelect: () =>
              onSorting({
                id: column.id,
                descending:
                  sorting?.id === column.id ? !sorting.descending : column.descendingFirst === true,
              }),
          }))}
        />
      </span>
      {hideable.length < 2 ? null : (
        <span className="max-sm:hidden">
          <FilterMenu
            variant="quiet"
            label="Columns"
            icon={<Columns3 aria-hidden />}
            options={hideable.map((column) => ({ value: column.id, label: column.header }))}
            chosen={hideable.map((c) => c.id).filter((id) => !hidden.includes(id))}
            onChosen={(chosen) =>
              onHidden(hideable.map((c) => c.id).filter((id) => !chosen.includes(id)))
            }
          />
        </span>
      )}
      {onCsv === undefined ? null : (
        <Button variant="quiet" onClick={onCsv} className="max-sm:hidden">
          <Download aria-hidden />
          CSV
        </Button>
      )}
    </>
  );
}
