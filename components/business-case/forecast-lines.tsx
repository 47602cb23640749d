'use client';

import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { roundTicks } from '@/lib/format/round-ticks';
import { dollars, monthLabel, tick, tip } from './chart-looks';

/** One month of the bill, of the option and of the baseline. */
export interface ForecastPoint {
  readonly month: number;
  readonly usd: number;
  /** null: not known. */
  readonly baseUsd: number | null;
}

/** The bill month by month with growth, beside the baseline's; at a fixed size. */
export function ForecastLines({
  points,
  option,
  baseline,
  width,
  height,
}: {
  readonly points: readonly ForecastPoint[];
  readonly option: string;
  /** null: the option is the baseline. */
  readonly baseline: string | null;
  readonly width: number;
  readonly height: number;
}) {
  const top = Math.max(...points.flatMap(({ usd, baseUsd }) => [usd, baseUsd ?? 0])) * 1.05;
  const months = points.at(-1)?.month ?? 1;
  const step = months > 36 ? 12 : months > 12 ? 6 : 3;
  return (
    <LineChart
      width={width}
      height={height}
      data={[...points]}
      margin={{ top: 10, right: 12, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="month"
        type="number"
        domain={[1, months]}
        ticks={[1, ...Array.from({ length: Math.floor(months / step) }, (_, i) => (i + 1) * step)]}
        tick={tick}
        tickLine={false}
        axisLine={{ stroke: 'var(--line-strong)' }}
        height={22}
      />
      <YAxis
        domain={[0, top]}
        ticks={[...roundTicks(top)]}
        tickFormatter={dollars}
        tick={tick}
        tickLine={false}
        axisLine={false}
        width={58}
      />
      <Tooltip {...tip} labelFormatter={monthLabel} formatter={(usd) => dollars(usd)} />
      {baseline === null ? null : (
        <Line
          dataKey="baseUsd"
          name={baseline}
          stroke="var(--text-3)"
          strokeWidth={1.5}
          dot={false}
          isAnimationActive={false}
        />
      )}
      <Line
        dataKey="usd"
        name={option}
        stroke="var(--accent)"
        strokeWidth={2}
        dot={false}
        isAnimationActive={false}
      />
    </LineChart>
  );
}
