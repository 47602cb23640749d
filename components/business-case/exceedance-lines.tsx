'use client';

import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceDot,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { ToleratedLoss } from '@/lib/engine/model';
import { percent } from '@/lib/format/percent';
import { text } from '@/lib/format/words';
import { dollars, tick, tip } from './chart-looks';
import { exceedancePoints, lossTicks, type ExceedanceSeries } from './exceedance';

const chances = [1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01];
const says = (share: unknown): string => (typeof share === 'number' ? text(percent(share)) : '');

/** The chance of losing more than so much in a year, option by option; both axes by factors. */
export function ExceedanceLines({
  series,
  tolerance,
  width,
  height,
}: {
  readonly series: readonly ExceedanceSeries[];
  readonly tolerance: readonly ToleratedLoss[];
  readonly width: number;
  readonly height: number;
}) {
  const { points, fromUsd, toUsd } = exceedancePoints(series, tolerance);
  return (
    <LineChart
      width={width}
      height={height}
      data={[...points]}
      margin={{ top: 12, right: 12, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      {tolerance.map(({ lossUsd, probability }) => (
        <ReferenceArea
          key={lossUsd}
          x1={lossUsd}
          x2={toUsd}
          y1={Number(probability)}
          y2={1}
          fill="var(--critical-tint)"
          stroke="var(--critical)"
          strokeDasharray="4 3"
          ifOverflow="hidden"
        />
      ))}
      <XAxis
        dataKey="lossUsd"
        type="number"
        scale="log"
        domain={[fromUsd, toUsd]}
        ticks={[...lossTicks(fromUsd, toUsd)]}
        tickFormatter={dollars}
        tick={tick}
        tickLine={false}
        axisLine={{ stroke: 'var(--line-strong)' }}
        height={22}
      />
      <YAxis
        type="number"
        scale="log"
        domain={[0.01, 1]}
        ticks={chances}
        tickFormatter={says}
        allowDataOverflow
        interval={0}
        tick={tick}
        tickLine={false}
        axisLine={false}
        width={48}
      />
      <Tooltip
        {...tip}
        labelFormatter={(usd) => `More than ${dollars(usd)} in a year`}
        formatter={(share) => says(share)}
      />
      {series.map(({ name, color, width: stroke }) => (
        <Line
          key={name}
          dataKey={({ chance }: { chance: Readonly<Record<string, number>> }) => chance[name]}
          name={name}
          type="linear"
          stroke={color}
          strokeWidth={stroke}
          dot={false}
          connectNulls
          isAnimationActive={false}
        />
      ))}
      {tolerance.flatMap(({ lossUsd }) =>
        series.flatMap(({ name, color, exceeded }) => {
          const chance = exceeded(lossUsd);
          return chance === null || chance < 0.01 ? (
            []
          ) : (
            <ReferenceDot
              key={`${name} ${lossUsd}`}
              x={lossUsd}
              y={chance}
              r={4}
              fill="var(--surface)"
              stroke={color}
              strokeWidth={2}
            />
          );
        }),
      )}
    </LineChart>
  );
}
