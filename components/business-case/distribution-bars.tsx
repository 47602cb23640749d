'use client';

import { Bar, BarChart, Cell, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import type { OptionSimulation } from '@/lib/engine/model';
import { percent } from '@/lib/format/percent';
import { signedTicks } from '@/lib/format/signed-ticks';
import { text } from '@/lib/format/words';
import { dollars, tick, tip } from './chart-looks';

/** Net present values by size: below zero grey, above it the colour of benefits; at a fixed size. */
export function DistributionBars({
  drawn,
  width,
  height,
}: {
  readonly drawn: OptionSimulation;
  readonly width: number;
  readonly height: number;
}) {
  const { distribution, p10Usd, p50Usd, p90Usd } = drawn;
  const bars = distribution.map(({ fromUsd, toUsd, probability }) => ({
    middle: (fromUsd + toUsd) / 2,
    fromUsd,
    toUsd,
    probability,
  }));
  const [least, most] = [distribution[0]?.fromUsd ?? 0, distribution.at(-1)?.toUsd ?? 1];
  const ticks = signedTicks(least, most).filter((at) => at >= least && at <= most);
  const marks = [
    { at: p10Usd, name: 'P10' },
    { at: p50Usd, name: 'P50' },
    { at: p90Usd, name: 'P90' },
  ];
  return (
    <BarChart
      width={width}
      height={height}
      data={bars}
      margin={{ top: 22, right: 8, bottom: 0, left: 8 }}
      barCategoryGap={1}
      accessibilityLayer={false}
    >
      <XAxis
        dataKey="middle"
        type="number"
        domain={[least, most]}
        ticks={ticks}
        tickFormatter={dollars}
        tick={tick}
        tickLine={false}
        axisLine={{ stroke: 'var(--line-strong)' }}
        height={22}
      />
      <YAxis hide domain={[0, 'dataMax']} />
      <Tooltip
        {...tip}
        cursor={{ fill: 'var(--hover)' }}
        labelFormatter={(_, [entry]) => {
          const bar: unknown = entry?.payload;
          return isBar(bar) ? `${dollars(bar.fromUsd)} to ${dollars(bar.toUsd)}` : '';
        }}
        formatter={(share) => text(percent(typeof share === 'number' ? share : null))}
      />
      <Bar
        dataKey="probability"
        name="of the trials"
        barSize={Math.max(2, (width - 16) / Math.max(1, bars.length) - 1.5)}
        isAnimationActive={false}
      >
        {bars.map(({ middle }) => (
          <Cell key={middle} fill={middle < 0 ? 'var(--mute)' : 'var(--teal)'} />
        ))}
      </Bar>
      {least < 0 && most > 0 ? (
        <ReferenceLine x={0} stroke="var(--text-1)" strokeWidth={1.5} />
      ) : null}
      {marks.map(({ at, name }) => (
        <ReferenceLine
          key={name}
          x={at}
          stroke="var(--text-1)"
          strokeDasharray={name === 'P50' ? undefined : '3 3'}
          label={{ value: name, position: 'top', ...tick }}
        />
      ))}
    </BarChart>
  );
}

interface Bounds {
  readonly fromUsd: number;
  readonly toUsd: number;
}

const isBar = (value: unknown): value is Bounds =>
  typeof value === 'object' && value !== null && 'fromUsd' in value && 'toUsd' in value;
