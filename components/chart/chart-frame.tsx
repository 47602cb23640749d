'use client';

import { ChartColumn, Check, Copy, Download, Table2 } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { csv } from '@/lib/format/csv';
import { downloadCsv } from '../table/download';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Skeleton } from '../ui/skeleton';
import type { ChartTable } from './chart-table';
import { FiguresTable } from './figures-table';
import { useWidth } from './use-width';

export interface ChartFrameProps {
  /** What the chart shows, in a few words. */
  readonly title: string;
  /** The unit of its axis. */
  readonly unit: string;
  /** What it says, for those who do not see it. */
  readonly summary: string;
  readonly fileName: string;
  readonly table: ChartTable;
  /** In pixels, or what it is at a width. */
  readonly height: number | ((width: number) => number);
  /** The drawing is text that can be read and pressed, and not hidden behind its summary. */
  readonly spoken?: boolean;
  readonly legend?: ReactNode;
  readonly state?: 'ready' | 'loading' | 'empty';
  /** What to do so that there is something to draw. */
  readonly empty?: ReactNode;
  /** Below drawing and table: the figures in words. */
  readonly footer?: ReactNode;
  /** Draws at a fixed size; sizes never animate, so that a print is what was on screen. */
  readonly children: (size: { width: number; height: number }) => ReactNode;
}

/** The tab-separated figures: what spreadsheets take from the clipboard. */
const clipboardText = ({ header, rows }: ChartTable): string =>
  [header, ...rows.map((row) => row.map((cell) => String(cell.exact ?? '')))]
    .map((row) => row.join('\t'))
    .join('\n');

/** The frame of every chart: title, unit, its table behind it, copy and download. */
export function ChartFrame({
  title,
  unit,
  summary,
  fileName,
  table,
  height: wanted,
  spoken = false,
  legend,
  state = 'ready',
  empty,
  footer,
  children,
}: ChartFrameProps) {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const [copied, setCopied] = useState(false);
  const [box, width] = useWidth();
  const height = typeof wanted === 'number' ? wanted : wanted(width ?? 0);

  async function copy() {
    await navigator.clipboard.writeText(clipboardText(table));
    setCopied(true);
  }

  return (
    <section
      aria-labelledby={id}
      className="rounded-card border border-line bg-surface p-4 max-sm:rounded-phone print:break-inside-avoid"
    >
      <header className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 id={id} className="text-card">
          {title}
        </h3>
        <span className="text-note text-text-3">{unit}</span>
        <div className="ml-auto flex items-center gap-3">
          {legend}
          {state === 'ready' ? (
            <div className="flex items-center print:hidden">
              <Button variant="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
                {asTable ? <ChartColumn aria-hidden /> : <Table2 aria-hidden />}
                {asTable ? 'Chart' : 'Table'}
              </Button>
              <IconButton
                label={copied ? 'Copied' : 'Copy figures'}
                icon={copied ? <Check aria-hidden /> : <Copy aria-hidden />}
                onClick={() => void copy()}
              />
              <IconButton
                label="Download CSV"
                icon={<Download aria-hidden />}
                onClick={() =>
                  downloadCsv(
                    fileName,
                    csv(
                      table.header,
                      table.rows.map((row) => row.map((cell) => cell.exact)),
                    ),
                  )
                }
              />
            </div>
          ) : null}
        </div>
      </header>
      <div ref={box}>
        {state === 'loading' ? (
          <div style={{ height }} aria-busy>
            <Skeleton className="h-full" />
          </div>
        ) : state === 'empty' ? (
          <div style={{ minHeight: height }} className="grid place-items-center">
            <div className="text-center text-body text-text-2">{empty ?? 'Nothing to draw.'}</div>
          </div>
        ) : asTable ? (
          <FiguresTable caption={title} table={table} />
        ) : (
          <figure aria-label={summary} style={{ height }} className="overflow-hidden">
            <div aria-hidden={!spoken}>{width === null ? null : children({ width, height })}</div>
          </figure>
        )}
      </div>
      {state === 'ready' ? footer : null}
    </section>
  );
}
