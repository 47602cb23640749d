import { Play } from 'lucide-react';
import Link from 'next/link';
import { Fragment, memo, type Ref } from 'react';
import { shortRegion } from '@/lib/format/region-name';
import { classNames } from '../ui/class-names';
import { FallsCell } from './falls-cell';
import { LoadCell } from './load-cell';
import type { LossRow } from './loss-rows';
import { KeptCell, OutcomeWord, ServedCell } from './outcome-cells';
import type { MatrixShape } from './matrix-shape';

/** So many sites stand on a phone's card: the most loaded ones. */
const onCard = 4;

/** The sites that a phone's card leaves out: lost ones, which its title names, and the least loaded. */
function leftOut({ cells }: LossRow): ReadonlySet<string> {
  const carrying = cells
    .filter(({ state }) => state !== 'lost')
    .toSorted((a, b) => (b.utilization ?? 0) - (a.utilization ?? 0));
  const shown = new Set(carrying.slice(0, onCard).map(({ region }) => region));
  return new Set(cells.map(({ region }) => region).filter((region) => !shown.has(region)));
}

/** The loss by its sites, a link that plays it on the map. */
function Title({
  row: { lost },
  href,
  tabbable,
}: {
  readonly row: LossRow;
  readonly href: string;
  readonly tabbable: boolean;
}) {
  if (lost.length === 0) return <span className="text-text-2">Nothing lost</span>;
  return (
    <Link
      href={href}
      data-stop="name"
      tabIndex={tabbable ? 0 : -1}
      className="rounded-[3px] font-[550] text-text-1 hover:text-accent-text hover:underline"
    >
      <span className="sr-only">Play the loss of </span>
      {lost.map((region, i) => (
        <Fragment key={region}>
          {i === 0 ? null : <span className="font-normal text-text-3"> + </span>}
          <span className="whitespace-nowrap">{shortRegion(region)}</span>
        </Fragment>
      ))}
      <Play
        aria-hidden
        className="ml-1.5 inline size-3 -translate-y-px text-text-3 opacity-0 group-hover/row:opacity-100 [a:focus-visible>&]:opacity-100"
      />
    </Link>
  );
}

/** One loss: its sites, the load on all others, what then falls, and how it ends. */
export const LossTableRow = memo(function LossTableRow({
  row,
  shape,
  href,
  active,
  selected,
  index,
  ref,
}: {
  readonly row: LossRow;
  readonly shape: MatrixShape;
  readonly href: string;
  /** The column that the Tab key comes to, where it is in this row. */
  readonly active: string | null;
  /** The loss that the address names. */
  readonly selected: boolean;
  readonly index: number;
  readonly ref?: Ref<HTMLTableRowElement>;
}) {
  const out = leftOut(row);
  const carrying = row.cells.filter(({ state }) => state !== 'lost').length;
  const tint = classNames(
    'transition-colors duration-100',
    selected ? 'bg-accent-weak' : 'bg-surface sm:group-hover/row:bg-hover',
  );
  const cell = classNames('border-b border-line group-last/row:border-b-0 max-sm:border-b-0', tint);
  return (
    <tr
      ref={ref}
      data-index={index}
      data-row={row.id}
      aria-rowindex={index + 2}
      aria-current={selected ? 'true' : undefined}
      className={classNames(
        'group/row relative',
        row.lost.length > 0 && 'cursor-pointer',
        'max-sm:flex max-sm:flex-wrap max-sm:items-center max-sm:gap-x-1.5 max-sm:gap-y-1.5 max-sm:rounded-phone max-sm:border max-sm:border-line max-sm:p-3',
        // On a card the priorities begin a line of their own.
        "max-sm:after:order-4 max-sm:after:basis-full max-sm:after:content-['']",
        tint,
      )}
    >
      <th
        scope="row"
        className={classNames(
          cell,
          'h-10 py-1 pr-3 pl-4 text-left font-normal sm:sticky sm:left-0 sm:z-10',
          'max-sm:order-1 max-sm:h-auto max-sm:flex-1 max-sm:p-0 max-sm:text-body',
          row.lost.length < 3 && 'sm:whitespace-nowrap',
          selected && 'sm:shadow-[inset_2.5px_0_0_var(--accent)]',
          shape.wide && 'sm:border-r',
        )}
      >
        <Title row={row} href={href} tabbable={active === 'name'} />
        {shape.wide ? (
          <span className="flex items-center gap-1.5 text-note max-sm:hidden">
            <OutcomeWord row={row} />
            <ServedCell row={row} bar={false} tabbable={active === 'served'} />
          </span>
        ) : null}
      </th>
      {row.cells.map((load) => (
        <td
          key={load.region}
          className={classNames(
            cell,
            'p-0.5 max-sm:order-4 max-sm:basis-[calc(50%-3px)] max-sm:p-0',
            out.has(load.region) && 'max-sm:hidden',
          )}
        >
          <span aria-hidden className="block truncate text-label text-text-3 sm:hidden">
            {shortRegion(load.region)}
          </span>
          <LoadCell cell={load} roomy={shape.roomy} tabbable={active === load.region} />
        </td>
      ))}
      <td
        className={classNames(
          cell,
          'py-1 pr-3 pl-4 max-sm:order-3 max-sm:basis-full max-sm:p-0',
          row.lost.length === 0 && row.outcome === 'survives' && 'max-sm:hidden',
        )}
      >
        <FallsCell row={row} wide={shape.wide} />
        {carrying > onCard ? (
          <span className="mt-1 block text-note text-text-3 sm:hidden">
            The most loaded {onCard} of {carrying} sites:
          </span>
        ) : null}
      </td>
      <td
        className={classNames(
          cell,
          'pr-1 text-right whitespace-nowrap max-sm:order-2 max-sm:p-0',
          shape.wide && 'sm:hidden',
        )}
      >
        <ServedCell row={row} tabbable={active === 'served' && !shape.wide} />
      </td>
      <td
        className={classNames(
          cell,
          'pr-4 pl-3 max-sm:order-1 max-sm:p-0',
          shape.wide && 'sm:hidden',
        )}
      >
        <OutcomeWord row={row} />
      </td>
      {shape.priorities.map((priority) => (
        <td
          key={priority}
          className={classNames(
            cell,
            'tabular pr-3 pl-1 text-right last:pr-4 max-sm:order-5 max-sm:p-0 max-sm:pr-3 max-sm:text-note',
          )}
        >
          <KeptCell
            kept={row.shed?.[priority] ?? null}
            figure={row.keptFigure === null ? null : `${row.keptFigure}.${priority}`}
            priority={priority}
            tabbable={active === priority}
          />
        </td>
      ))}
    </tr>
  );
});
