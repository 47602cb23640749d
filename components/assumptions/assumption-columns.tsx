import { quantity } from '@/lib/format/quantity';
import { rangeWords } from '@/lib/format/range-words';
import { dash } from '@/lib/format/signs';
import { text } from '@/lib/format/words';
import type { Column } from '../table/column';
import { RowLink } from '../table/row-link';
import { Badge } from '../ui/badge';
import { tableWords, type ListedAssumption } from './list-rows';

const said = (value: number | null, unit: string): string => text(quantity(value, unit));

/** Left out where an assumption stands open beside the list. */
const aside = new Set(['range', 'table', 'source']);

/** The columns of the list; `onOpen` shows an assumption beside it. */
export function assumptionColumns(
  onOpen: (id: string) => void,
  besideDetail: boolean,
): readonly Column<ListedAssumption>[] {
  const columns = allColumns(onOpen);
  return besideDetail ? columns.filter(({ id }) => !aside.has(id)) : columns;
}

function allColumns(onOpen: (id: string) => void): readonly Column<ListedAssumption>[] {
  return [
    {
      id: 'label',
      header: 'Assumption',
      value: (row) => row.label,
      card: 'title',
      className: 'sm:max-w-[360px]',
      cell: (row) => (
        <RowLink
          href={`/assumptions?id=${encodeURIComponent(row.id)}`}
          onOpen={() => onOpen(row.id)}
        >
          <span className="block truncate font-[550] text-text-1" title={row.label}>
            {row.label}
          </span>
        </RowLink>
      ),
    },
    {
      id: 'value',
      header: 'Value',
      value: (row) => row.holds,
      align: 'end',
      card: 'corner',
      cell: (row) => (
        <span className="whitespace-nowrap">
          {row.stated === null ? null : (
            <>
              <Badge tone="accent" className="mr-1.5">
                stated
              </Badge>
              <s className="mr-1.5 text-text-3">{said(row.value, row.unit)}</s>
            </>
          )}
          <span className={row.holds === null ? 'text-text-3' : 'font-semibold'}>
            {said(row.holds, row.unit)}
          </span>
        </span>
      ),
    },
    {
      id: 'range',
      header: 'Eight in ten',
      value: (row) => row.low ?? null,
      exportValue: (row) => (row.low === undefined ? null : `${row.low} to ${row.high ?? ''}`),
      align: 'end',
      className: 'sm:max-lg:hidden',
      cell: (row) =>
        row.low === undefined || row.high === undefined ? (
          <span className="text-text-3">{dash}</span>
        ) : (
          <span className="whitespace-nowrap text-text-2">
            {rangeWords(row.low, row.high, row.unit)}
          </span>
        ),
    },
    {
      id: 'table',
      header: 'Table',
      value: (row) => tableWords[row.table],
      className: 'sm:max-xl:hidden',
    },
    {
      id: 'kind',
      header: 'Worth',
      value: (row) => row.kind,
      cell: (row) => (
        <span className={row.kind === 'judgement' ? 'font-medium text-medium-text' : undefined}>
          {row.kind}
        </span>
      ),
    },
    {
      id: 'asOf',
      header: 'Of',
      value: (row) => row.asOf,
      cell: (row) => (
        <span className="whitespace-nowrap">
          {row.asOf}
          {row.stale ? <Badge className="ml-1.5">over two years</Badge> : null}
        </span>
      ),
    },
    {
      id: 'source',
      header: 'Source',
      value: (row) => row.source,
      className: 'sm:w-full sm:max-w-0 sm:max-xl:hidden',
      card: 'none',
      cell: (row) => (
        <span className="block truncate text-text-2" title={row.stated?.because ?? row.source}>
          {row.stated === null
            ? row.source
            : `${row.stated.by ?? 'somebody'}: ${row.stated.because ?? ''}`}
        </span>
      ),
    },
  ];
}
