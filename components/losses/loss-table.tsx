'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useMemo, useRef, type MouseEvent, type ReactNode } from 'react';
import type { Site } from '@/lib/engine/model';
import { countWord } from '@/lib/format/count-word';
import { classNames } from '../ui/class-names';
import type { GridStop, StopsOfRow } from './grid-stops';
import type { LossGroup, LossRow } from './loss-rows';
import { LossTableRow } from './loss-table-row';
import { MatrixHead } from './matrix-head';
import { matrixShape, priorities } from './matrix-shape';
import { groupTitle } from './matrix-words';
import { useGridKeys } from './use-grid-keys';

/** From here on the table scrolls in a frame of its own, under headings that stay. */
const tall = 16;
/** From here on only the rows in view are drawn. */
const many = 100;

type Line =
  | { readonly is: 'group'; readonly group: LossGroup }
  | { readonly is: 'loss'; readonly row: LossRow };

function stopsOf({ id, lost, cells, servedFigure, keptFigure, shed }: LossRow): StopsOfRow {
  return {
    row: id,
    columns: [
      ...(lost.length > 0 ? ['name'] : []),
      ...cells.filter(({ figure }) => figure !== null).map(({ region }) => region),
      ...(servedFigure === null ? [] : ['served']),
      ...(keptFigure === null
        ? []
        : priorities.filter((one) => shed !== null && shed[one] !== null)),
    ],
  };
}

/** A press anywhere on a row that is not on a figure is one on the row's link. */
function pressRow({ target }: MouseEvent<HTMLElement>) {
  if (!(target instanceof HTMLElement) || target.closest('button, a') !== null) return;
  target.closest('tr')?.querySelector<HTMLElement>('a[data-stop]')?.click();
}

function GroupRow({ group, columns, index }: { group: LossGroup; columns: number; index: number }) {
  const { size, rows } = group;
  const held = rows.filter(({ outcome }) => outcome === 'survives').length;
  return (
    <tr aria-rowindex={index + 2} data-index={index} className="max-sm:mt-1 max-sm:block">
      <th
        scope="colgroup"
        colSpan={columns}
        className="h-7 border-b border-line bg-sunken p-0 text-left text-note font-medium text-text-2 max-sm:block max-sm:border-b-0 max-sm:bg-transparent"
      >
        <span className="sticky left-0 inline-flex items-center gap-2 px-4 max-sm:px-1">
          {groupTitle(size)}
          {rows.length === 1 ? null : (
            <span className="font-normal text-text-3">
              {countWord(held)} of {countWord(rows.length)} {held > 1 ? 'survive' : 'survives'}
            </span>
          )}
        </span>
      </th>
    </tr>
  );
}

/**
 * The matrix of losses as a grid: arrow keys go over its figures, Enter on a loss plays it on the map,
 * Enter on a figure says how it came to be. On a phone each loss is a card.
 */
export function LossTable({
  caption,
  sites,
  steady,
  groups,
  hrefOf,
  selected,
}: {
  readonly caption: string;
  readonly sites: readonly Site[];
  readonly steady: LossRow | null;
  readonly groups: readonly LossGroup[];
  readonly hrefOf: (row: LossRow) => string;
  /** The loss that the address names, as its row's id. */
  readonly selected: string;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const shape = useMemo(
    () =>
      matrixShape(
        sites.length,
        groups.flatMap(({ rows }) => rows),
      ),
    [sites, groups],
  );
  const columns = useMemo(
    () => ['name', ...sites.map(({ region }) => region as string), 'served', ...priorities],
    [sites],
  );
  const lines = useMemo(
    (): readonly Line[] => [
      ...(steady === null ? [] : [{ is: 'loss', row: steady } as const]),
      ...groups.flatMap((group): Line[] => [
        { is: 'group', group },
        ...group.rows.map((row): Line => ({ is: 'loss', row })),
      ]),
    ],
    [steady, groups],
  );
  const stops = useMemo(
    () => lines.flatMap((line) => (line.is === 'loss' ? [stopsOf(line.row)] : [])),
    [lines],
  );
  const virtual = lines.length > many;
  // oxlint-disable-next-line react/incompatible-library -- the rows must be drawn anew with each scroll
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: lines.length,
    enabled: virtual,
    getScrollElement: () => frame.current,
    estimateSize: () => 41,
    overscan: 10,
  });
  const indexOf = (row: string) =>
    lines.findIndex((line) => line.is === 'loss' && line.row.id === row);
  const { grid, active, onKeyDown, onFocus } = useGridKeys(stops, columns, (row) => {
    if (virtual) virtualizer.scrollToIndex(indexOf(row));
  });

  function drawn(line: Line, index: number): ReactNode {
    if (line.is === 'group')
      return (
        <GroupRow
          key={`group ${line.group.size}`}
          group={line.group}
          columns={sites.length + 4 + shape.priorities.length}
          index={index}
        />
      );
    const { row } = line;
    return (
      <LossTableRow
        key={row.id}
        {...(virtual ? { ref: virtualizer.measureElement } : {})}
        row={row}
        shape={shape}
        href={hrefOf(row)}
        active={columnIn(active, row)}
        selected={row.id !== '' && row.id === selected}
        index={index}
      />
    );
  }

  const items = virtualizer.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div
      ref={frame}
      className={classNames(
        'overflow-auto overscroll-x-contain max-sm:overflow-visible',
        lines.length > tall && 'max-h-[calc(100dvh-120px)] min-h-80 print:max-h-none',
        virtual && 'max-sm:max-h-[calc(100dvh-120px)] max-sm:overflow-y-auto',
      )}
    >
      <table
        ref={grid}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table that arrow keys walk through
        role="grid"
        aria-label={caption}
        aria-rowcount={lines.length + 1}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onClick={pressRow}
        className="w-full border-separate border-spacing-0 text-table max-sm:block"
      >
        <MatrixHead sites={sites} shape={shape} />
        <tbody className="max-sm:block max-sm:space-y-2">
          {virtual ? (
            <>
              {above > 0 ? <tr aria-hidden style={{ height: above }} /> : null}
              {items.map(({ index }) => {
                const line = lines[index];
                return line === undefined ? null : (
                  <Fragment key={index}>{drawn(line, index)}</Fragment>
                );
              })}
              {below > 0 ? <tr aria-hidden style={{ height: below }} /> : null}
            </>
          ) : (
            lines.map(drawn)
          )}
        </tbody>
      </table>
    </div>
  );
}

function columnIn(active: GridStop | null, { id }: LossRow): string | null {
  return active?.row === id ? active.column : null;
}
