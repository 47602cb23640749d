'use client';

import { CartesianGrid, LabelList, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { FrontierPoint } from '@/lib/engine/model';
import { roundTicks } from '@/lib/format/round-ticks';
import { dollars, tick, tip } from './chart-looks';

const room = 1.15;

/** Cost against risk, with a line through the options that none beats in both; at a fixed size. */
export function FrontierDots({
  points,
  own,
  width,
  height,
}: {
  readonly points: readonly FrontierPoint[];
  /** The option that is looked at. */
  readonly own: string;
  readonly width: number;
  readonly height: number;
}) {
  const topCost = Math.max(...points.map(({ monthlyUsd }) => monthlyUsd)) * room;
  const topLoss = Math.max(...points.map(({ lossPerYearUsd }) => lossPerYearUsd)) * room;
  return (
    <LineChart
      width={width}
      height={height}
      data={points.map((point) => ({
        ...point,
        efficientUsd: point.isEfficient ? point.lossPerYearUsd : null,
        ownUsd: point.option === own ? point.lossPerYearUsd : null,
        otherUsd: point.option === own ? null : point.lossPerYearUsd,
      }))}
      margin={{ top: 16, right: 30, bottom: 14, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid stroke="var(--line)" />
      <XAxis
        dataKey="monthlyUsd"
        type="number"
        domain={[0, topCost]}
        ticks={[...roundTicks(topCost)]}
        tickFormatter={dollars}
        tick={tick}
        tickLine={false}
        axisLine={{ stroke: 'var(--line-strong)' }}
        height={34}
        label={{ value: 'cost a month', position: 'insideBottomRight', offset: 0, ...tick }}
      />
      <YAxis
        type="number"
        domain={[0, topLoss]}
        ticks={[...roundTicks(topLoss)]}
        tickFormatter={dollars}
        tick={tick}
        tickLine={false}
        axisLine={false}
        width={62}
      />
      <Tooltip
        {...tip}
        labelFormatter={(usd) => `${dollars(usd)} a month`}
        formatter={(usd) => `${dollars(usd)} a year`}
      />
      <Line
        dataKey="efficientUsd"
        name="frontier"
        stroke="var(--mute)"
        strokeDasharray="4 3"
        dot={false}
        connectNulls
        legendType="none"
        tooltipType="none"
        isAnimationActive={false}
      />
      <Line
        dataKey="otherUsd"
        name="lost to outages"
        stroke="none"
        dot={{ r: 5.5, stroke: 'var(--text-2)', strokeWidth: 2, fill: 'var(--surface)' }}
        isAnimationActive={false}
      />
      <Line
        dataKey="ownUsd"
        name="lost to outages"
        stroke="none"
        dot={{ r: 5.5, stroke: 'var(--accent)', strokeWidth: 2, fill: 'var(--accent)' }}
        isAnimationActive={false}
      />
      <Line
        dataKey="lossPerYearUsd"
        stroke="none"
        dot={false}
        tooltipType="none"
        isAnimationActive={false}
      >
        <LabelList
          dataKey="option"
          position="top"
          offset={9}
          style={{ fontSize: 12, fontWeight: 550, fill: 'var(--text-1)' }}
        />
      </Line>
    </LineChart>
  );
}
