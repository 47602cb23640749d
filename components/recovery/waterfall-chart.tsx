'use client';

import type { ReactNode } from 'react';
import { segmentName } from '@/lib/format/recovery-words';
import { timeTicks } from '@/lib/format/time-axis';
import { ChartFrame } from '../chart/chart-frame';
import { Legend } from '../chart/legend';
import { classNames } from '../ui/class-names';
import { SpanBar, type TimeScale } from './span-bar';
import type { BarSpan, Waterfall, WaterfallRow } from './waterfall';
import { stretchWords, waterfallTable } from './waterfall-table';

/** Below this width a step's words stand above its bar. */
const narrow = 520;
const labelWidth = 262;
const valueWidth = 80;
const headHeight = 20;
const axisHeight = 24;
const rowHeightAt = (width: number): number => (width < narrow ? 46 : 34);

/** The figure of a step, where it can be asked why. */
export type FigureOfStep = (segment: WaterfallRow['segment'] | 'total') => string | null;

/** A bar's length beside its end; pressed, how it came to be. */
function Value({
  seconds,
  figure,
  label,
  left,
  strong = false,
}: {
  readonly seconds: number | null;
  readonly figure: string | null;
  readonly label: string;
  readonly left: number;
  readonly strong?: boolean;
}) {
  const look = classNames(
    'tabular absolute -top-[7px] inline-flex h-6 items-center rounded-chip px-1 font-semibold whitespace-nowrap',
    strong ? 'text-body' : 'text-note',
  );
  const says = (
    <>
      <span className="sr-only">{label} </span>
      {stretchWords(seconds)}
    </>
  );
  if (figure === null)
    return (
      <span className={look} style={{ left }}>
        {says}
      </span>
    );
  return (
    <button
      type="button"
      data-figure={figure}
      aria-haspopup="dialog"
      className={`${look} cursor-pointer hover:bg-hover`}
      style={{ left }}
    >
      {says}
    </button>
  );
}

const endOf = ({ startS, lengthS }: BarSpan, { x, right }: TimeScale): number =>
  startS === null || lengthS === null ? right : Math.min(right, x(startS + lengthS));

/** One line: the words at the left, the bar, the other option's below it, the length at its end. */
function Line({
  top,
  height,
  isNarrow,
  label,
  note,
  children,
}: {
  readonly top: number;
  readonly height: number;
  readonly isNarrow: boolean;
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <li className="absolute inset-x-0" style={{ top, height }}>
      <span
        className={classNames(
          'absolute left-0 flex gap-2',
          isNarrow ? 'w-full items-baseline' : 'h-6 items-center',
        )}
        style={isNarrow ? { top: 0 } : { top: 0, width: labelWidth - 12 }}
      >
        <span className={classNames('shrink-0 text-body font-[550]', !isNarrow && 'w-20')}>
          {label}
        </span>
        <span
          className={classNames(
            'min-w-0 text-text-2',
            isNarrow ? 'truncate text-note' : 'line-clamp-2 text-label leading-[13px]',
          )}
        >
          {note}
        </span>
      </span>
      <span className="absolute inset-x-0" style={{ top: isNarrow ? 24 : 7 }}>
        {children}
      </span>
    </li>
  );
}

/** The limit as a named line; where it lies beyond the axis, as words at its edge. */
function Required({
  requiredS,
  scale: { x, right },
  left,
  bottom,
}: {
  readonly requiredS: number;
  readonly scale: TimeScale;
  readonly left: number;
  readonly bottom: number;
}) {
  const at = x(requiredS);
  const words = `required ${stretchWords(requiredS)}`;
  if (at > right + 1)
    return (
      <span
        className="absolute top-0 text-label whitespace-nowrap text-text-2"
        style={{ right: valueWidth }}
      >
        {words}, off the chart <span aria-hidden>→</span>
      </span>
    );
  const onRight = at > (left + right) / 2;
  return (
    <>
      <span
        aria-hidden
        className="absolute w-[1.5px] bg-text-1"
        style={{ left: at - 0.75, top: headHeight - 3, height: bottom - headHeight + 3 }}
      />
      <span
        className={classNames(
          'absolute top-0 text-label whitespace-nowrap text-text-1',
          onRight && '-translate-x-full',
        )}
        style={{ left: onRight ? at + 1 : at - 1 }}
      >
        {words}
      </span>
    </>
  );
}

/** How long a loss lasts, step by step, against what is required and against another option. */
export function WaterfallChart({
  waterfall,
  title,
  unit,
  option,
  other,
  requiredS,
  figureOf,
  fileName,
}: {
  readonly waterfall: Waterfall;
  readonly title: string;
  readonly unit: string;
  readonly option: string;
  /** The option that it is compared with. */
  readonly other: string | null;
  readonly requiredS: number | null;
  readonly figureOf: FigureOfStep;
  readonly fileName: string;
}) {
  const { rows, totalS, otherTotalS, topS } = waterfall;
  const summary = [
    ...rows.map((row) => `${segmentName[row.segment]} ${stretchWords(row.lengthS)}`),
    `total ${stretchWords(totalS)}`,
    ...(requiredS === null ? [] : [`required ${stretchWords(requiredS)}`]),
    ...(other === null ? [] : [`${other} ${stretchWords(otherTotalS)}`]),
  ].join(', ');
  return (
    <ChartFrame
      title={title}
      unit={unit}
      summary={summary}
      fileName={fileName}
      table={waterfallTable(waterfall, other)}
      height={(width) => headHeight + (rows.length + 1) * rowHeightAt(width) + axisHeight}
      spoken
      legend={
        other === null ? undefined : (
          <Legend
            entries={[
              { label: option, color: 'var(--accent)' },
              {
                label: `${other}, ${stretchWords(otherTotalS)}`,
                color: 'var(--mute)',
                thin: true,
              },
            ]}
          />
        )
      }
    >
      {({ width, height }) => {
        const isNarrow = width < narrow;
        const rowHeight = rowHeightAt(width);
        const left = isNarrow ? 0 : labelWidth;
        const right = width - valueWidth;
        const bottom = height - axisHeight;
        const scale = { x: (s: number) => left + (s / topS) * (right - left), right };
        const total = { startS: 0, lengthS: totalS };
        const totalTop = headHeight + rows.length * rowHeight;
        return (
          <div className="relative" style={{ width, height }}>
            <div aria-hidden>
              {timeTicks(topS).map(({ atS, label }) => (
                <span key={atS}>
                  <span
                    className="absolute w-px bg-line"
                    style={{ left: scale.x(atS), top: headHeight, height: bottom - headHeight }}
                  />
                  <span
                    className={classNames(
                      'tabular absolute text-label whitespace-nowrap text-text-2',
                      (atS > 0 || !isNarrow) && '-translate-x-1/2',
                    )}
                    style={{ left: scale.x(atS), top: bottom + 5 }}
                  >
                    {label}
                  </span>
                </span>
              ))}
              <span
                className="absolute inset-x-0 h-px bg-line-strong"
                style={{ top: totalTop - 3 }}
              />
            </div>
            <ul>
              {rows.map((row, i) => (
                <Line
                  key={row.segment}
                  top={headHeight + i * rowHeight}
                  height={rowHeight}
                  isNarrow={isNarrow}
                  label={segmentName[row.segment]}
                  note={
                    <span title={row.because}>
                      {row.because}
                      {row.assumed ? <span className="text-medium-text">, assumed</span> : null}
                    </span>
                  }
                >
                  <SpanBar
                    span={row}
                    scale={scale}
                    className={classNames('h-2.5', row.counts ? 'bg-accent' : 'bg-accent/35')}
                  />
                  {row.other === null ? null : (
                    <SpanBar span={row.other} scale={scale} className="top-3 h-1 bg-mute" />
                  )}
                  {row.startS === null ? null : (
                    <Value
                      seconds={row.lengthS}
                      figure={figureOf(row.segment)}
                      label={`${segmentName[row.segment]}:`}
                      left={endOf(row, scale) + 3}
                    />
                  )}
                </Line>
              ))}
              <Line
                top={totalTop}
                height={rowHeight}
                isNarrow={isNarrow}
                label={<b className="font-semibold">Total</b>}
              >
                <SpanBar span={total} scale={scale} className="h-2.5 bg-text-1" />
                {other === null ? null : (
                  <SpanBar
                    span={{ startS: 0, lengthS: otherTotalS }}
                    scale={scale}
                    className="top-3 h-1 bg-mute"
                  />
                )}
                <Value
                  seconds={totalS}
                  figure={figureOf('total')}
                  label="Total:"
                  left={endOf(total, scale) + 3}
                  strong
                />
              </Line>
            </ul>
            {requiredS === null ? null : (
              <Required requiredS={requiredS} scale={scale} left={left} bottom={bottom} />
            )}
          </div>
        );
      }}
    </ChartFrame>
  );
}
