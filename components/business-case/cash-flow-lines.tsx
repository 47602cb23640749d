'use client';

import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { signedTicks } from '@/lib/format/signed-ticks';
import { direct, dollars, monthLabel, signed, tick, tip } from './chart-looks';
import type { CumulativePoint } from './cumulative';

/** Below this width the ends of the lines have no room for words. */
const narrow = 420;

/** What came in less what was paid, month by month, as paid and discounted; at a fixed size. */
export function CashFlowLines({
  points,
  paybackMonth,
  width,
  height,
}: {
  readonly points: readonly CumulativePoint[];
  /** null: it does not pay back. */
  readonly paybackMonth: number | null;
  readonly width: number;
  readonly height: number;
}) {
  const all = points.flatMap(({ paidUsd, discountedUsd }) => [paidUsd, discountedUsd]);
  const ticks = signedTicks(Math.min(...all), Math.max(...all));
  const last = points.at(-1);
  const months = last?.month ?? 0;
  const step = months > 36 ? 12 : 6;
  const isWide = width >= narrow;
  return (
    <LineChart
      width={width}
      height={height}
      data={[...points]}
      margin={{ top: 14, right: isWide ? 84 : 12, bottom: 2, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="month"
        type="number"
        domain={[0, months]}
        ticks={Array.from({ length: Math.floor(months / step) + 1 }, (_, i) => i * step)}
        tick={tick}
        tickLine={false}
        axisLine={false}
        height={22}
      />
      <YAxis
        type="number"
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
        ticks={[...ticks]}
        tickFormatter={dollars}
        tick={tick}
        tickLine={false}
        axisLine={false}
        width={62}
      />
      <ReferenceLine y={0} stroke="var(--text-3)" />
      <Tooltip
        {...tip}
        labelFormatter={monthLabel}
        formatter={(usd) => signed(typeof usd === 'number' ? usd : null)}
      />
      <Line
        dataKey="discountedUsd"
        name="discounted"
        type="linear"
        stroke="var(--text-3)"
        strokeDasharray="5 4"
        strokeWidth={1.5}
        dot={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="paidUsd"
        name="as paid"
        type="linear"
        stroke="var(--accent)"
        strokeWidth={2}
        dot={false}
        isAnimationActive={false}
      />
      {paybackMonth === null || paybackMonth <= 0 ? null : (
        <ReferenceDot
          x={paybackMonth}
          y={0}
          r={4.5}
          fill="var(--surface)"
          stroke="var(--accent)"
          strokeWidth={2}
          label={{
            value: `pays back in month ${Math.ceil(paybackMonth)}`,
            position: paybackMonth > months / 2 ? 'top' : 'bottom',
            offset: 8,
            textAnchor: paybackMonth > months / 2 ? 'end' : 'start',
            style: { ...direct, fill: 'var(--text-1)' },
          }}
        />
      )}
      {last === undefined || !isWide ? null : (
        <>
          <ReferenceDot
            x={months}
            y={last.paidUsd}
            r={0}
            label={{
              value: signed(last.paidUsd),
              position: 'right',
              style: { ...direct, fill: 'var(--accent-text)' },
            }}
          />
          <ReferenceDot
            x={months}
            y={last.discountedUsd}
            r={0}
            label={{
              value: signed(last.discountedUsd),
              position: 'right',
              dy: closeBy(last, ticks, height) ? (last.discountedUsd < last.paidUsd ? 13 : -13) : 0,
              style: { fontSize: 12, fill: 'var(--text-2)' },
            }}
          />
        </>
      )}
    </LineChart>
  );
}

/** Whether the ends of both lines are so near that their words would touch. */
function closeBy(
  { paidUsd, discountedUsd }: CumulativePoint,
  ticks: readonly number[],
  height: number,
): boolean {
  const span = (ticks.at(-1) ?? 1) - (ticks[0] ?? 0);
  return (Math.abs(paidUsd - discountedUsd) / span) * height < 16;
}
