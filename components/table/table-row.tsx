import type { Ref } from 'react';
import { classNames } from '../ui/class-names';
import type { Column } from './column';

const cardPlace = {
  title: 'max-sm:order-1 max-sm:min-w-0 max-sm:flex-1',
  corner: 'max-sm:order-2',
  block: 'max-sm:order-3 max-sm:w-full max-sm:py-1',
  line: 'max-sm:order-4 max-sm:flex max-sm:w-full max-sm:items-baseline max-sm:justify-between max-sm:gap-4',
  none: 'max-sm:hidden',
} as const;

/** One row; on a phone a card with a title, a corner and labelled lines. */
export function TableRow<Row>({
  row,
  columns,
  density,
  selected,
  index,
  ref,
}: {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly density: 'dense' | 'two-line';
  readonly selected?: (row: Row) => boolean;
  /** Position among all rows, where only some of them are drawn. */
  readonly index?: number;
  readonly ref?: Ref<HTMLTableRowElement>;
}) {
  const chosen = selected?.(row) === true;
  return (
    <tr
      ref={ref}
      data-index={index}
      {...(index === undefined ? {} : { 'aria-rowindex': index + 2 })}
      className={classNames(
        'group/row relative transition-colors duration-100 sm:hover:bg-hover',
        'max-sm:flex max-sm:flex-wrap max-sm:items-center max-sm:gap-x-3 max-sm:gap-y-1 max-sm:rounded-phone max-sm:border max-sm:border-line max-sm:bg-surface max-sm:p-3',
        chosen && 'bg-accent-weak',
      )}
    >
      {columns.map((column) => {
        const place = column.card ?? 'line';
        return (
          <td
            key={column.id}
            className={classNames(
              'sm:border-b sm:border-line sm:whitespace-nowrap sm:px-3 sm:group-last/row:border-b-0',
              density === 'dense' ? 'sm:h-8 sm:py-1' : 'sm:h-[43px] sm:py-1',
              column.align === 'end' && 'tabular sm:text-right',
              cardPlace[place],
              column.className,
            )}
          >
            {place === 'line' ? (
              <span aria-hidden className="shrink-0 text-note text-text-3 sm:hidden">
                {column.header}
              </span>
            ) : null}
            {column.cell === undefined ? (column.value(row) ?? '–') : column.cell(row)}
          </td>
        );
      })}
    </tr>
  );
}
