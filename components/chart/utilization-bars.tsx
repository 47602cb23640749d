'use client';

import { Bar, BarChart, Cell, LabelList, ReferenceLine, XAxis, YAxis } from 'recharts';
import { percent } from '@/lib/format/percent';
import { shareTicks, type UtilizationRow } from '@/lib/format/utilization-series';
import { text } from '@/lib/format/words';

const label = { fontSize: 11, fill: 'var(--text-2)' };
const says = (share: unknown): string => (typeof share === 'number' ? text(percent(share)) : '');

/** The bars of `UtilizationChart`, at a fixed size and without motion. */
export function UtilizationBars({
  rows,
  loss,
  safe,
  width,
  height,
}: {
  readonly rows: readonly UtilizationRow[];
  readonly loss: boolean;
  readonly safe: number | null;
  readonly width: number;
  readonly height: number;
}) {
  const largest = Math.max(...rows.flatMap((row) => [row.before ?? 0, row.after ?? 0]));
  const ticks = shareTicks(largest);
  const names = Math.min(
    width * 0.35,
    Math.max(...rows.map((row) => row.name.length + (row.lost ? 6 : 0))) * 6.6 + 12,
  );
  const main = loss ? 'after' : 'before';
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={rows.map((row) => (row.lost ? { ...row, name: `${row.name}, lost` } : row))}
      margin={{ top: 18, right: 44, bottom: 0, left: 0 }}
      barGap={2}
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        domain={[0, ticks.at(-1) ?? 1]}
        ticks={[...ticks]}
        tickFormatter={says}
        tick={label}
        tickLine={false}
        axisLine={false}
        height={20}
      />
      <YAxis
        type="category"
        dataKey="name"
        width={names}
        tick={{ fontSize: 12, fill: 'var(--text-1)' }}
        tickLine={false}
        axisLine={{ stroke: 'var(--line-strong)' }}
        interval={0}
      />
      {loss ? (
        <Bar dataKey="before" barSize={5} fill="var(--mute)" isAnimationActive={false} />
      ) : null}
      <Bar dataKey={main} barSize={14} isAnimationActive={false}>
        {rows.map((row) => (
          <Cell
            key={row.region}
            fill={(row[main] ?? 0) > 1 ? 'var(--critical)' : 'var(--accent)'}
          />
        ))}
        <LabelList
          dataKey={main}
          position="right"
          formatter={says}
          style={{ fontSize: 12, fontWeight: 600, fill: 'var(--text-1)' }}
        />
      </Bar>
      <ReferenceLine
        x={1}
        stroke="var(--text-1)"
        strokeWidth={1.5}
        label={{
          value: `limit ${says(1)}`,
          position: 'top',
          textAnchor: 'start',
          dx: -8,
          ...label,
        }}
      />
      {safe === null || safe <= 0 || safe >= 1 ? null : (
        <ReferenceLine
          x={safe}
          stroke="var(--text-3)"
          strokeDasharray="3 3"
          label={{
            value: `safe to ${says(safe)}`,
            position: 'top',
            textAnchor: 'end',
            dx: 8,
            ...label,
          }}
        />
      )}
    </BarChart>
  );
}
