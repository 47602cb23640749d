'use client';

import type { StandbyRamp } from '@/lib/engine/model';
import { decimal } from '@/lib/format/decimal';
import { duration } from '@/lib/format/duration';
import { requestRate } from '@/lib/format/request-rate';
import { shortRegion } from '@/lib/format/region-name';
import { roundTicks } from '@/lib/format/round-ticks';
import { timeTicks } from '@/lib/format/time-axis';
import { text } from '@/lib/format/words';
import { ChartFrame } from '../chart/chart-frame';
import type { ChartTable } from '../chart/chart-table';
import { Legend } from '../chart/legend';
import { RampFacts } from './ramp-facts';
import { rampSeries, type RampSeries } from './ramp-series';

const margin = { top: 16, right: 16, bottom: 24, left: 56 };
const label = { fontSize: 11, fill: 'var(--text-2)' };

function tableOf({ points }: RampSeries, { arrivingRps }: StandbyRamp): ChartTable {
  const rate = (value: number) => ({ exact: value, shown: text(requestRate(value)) });
  return {
    header: ['After the decision', 'Capacity', 'Load', 'Turned away'],
    rows: points.map(({ atS, capacityRps }) => [
      { exact: atS, shown: text(duration(atS)) },
      rate(capacityRps),
      rate(arrivingRps),
      rate(Math.max(0, arrivingRps - capacityRps)),
    ]),
  };
}

/** How a standby grows into the load that a loss sends it, and what it turns away until then. */
export function RampChart({
  ramp,
  isRequired,
  figureOf,
  fileName,
}: {
  readonly ramp: StandbyRamp;
  /** Whether a recovery time is required. */
  readonly isRequired: boolean;
  /** Path of one of its figures; null where none explains it. */
  readonly figureOf: (figure: string) => string | null;
  readonly fileName: string;
}) {
  const series = rampSeries(ramp);
  const { arrivingRps, reachedS, warmNeededRps, warmRps } = ramp;
  const warmLine = warmNeededRps !== null && warmNeededRps > warmRps ? warmNeededRps : null;
  return (
    <ChartFrame
      title={`${shortRegion(ramp.region)} growing into the load`}
      unit="req/s, after the decision"
      summary={`Runs ${text(requestRate(warmRps))}, ${text(requestRate(arrivingRps))} arrive, ${
        reachedS === null ? 'never carried' : `carried after ${text(duration(reachedS))}`
      }`}
      fileName={fileName}
      table={tableOf(series, ramp)}
      height={220}
      legend={
        <Legend
          entries={[
            { label: 'capacity', color: 'var(--accent)' },
            { label: 'load', color: 'var(--text-1)', thin: true },
            { label: 'turned away', color: 'var(--critical-tint)' },
          ]}
        />
      }
      footer={<RampFacts ramp={ramp} isRequired={isRequired} figureOf={figureOf} />}
    >
      {({ width, height }) => {
        const bottom = height - margin.bottom;
        const right = width - margin.right;
        const x = (s: number) => margin.left + (s / series.topS) * (right - margin.left);
        const y = (rps: number) => bottom - (rps / series.topRps) * (bottom - margin.top);
        const line = series.points.map(({ atS, capacityRps }) => `${x(atS)},${y(capacityRps)}`);
        const gap = series.unserved.map(({ atS, capacityRps }) => `${x(atS)},${y(capacityRps)}`);
        const last = series.unserved.at(-1);
        return (
          <svg width={width} height={height} className="block">
            {roundTicks(series.topRps).map((rps) => (
              <g key={rps}>
                <line x1={margin.left} x2={right} y1={y(rps)} y2={y(rps)} stroke="var(--line)" />
                <text x={margin.left - 8} y={y(rps) + 4} textAnchor="end" {...label}>
                  {decimal(rps)}
                </text>
              </g>
            ))}
            {timeTicks(series.topS).map(({ atS, label: says }) => (
              <text key={atS} x={x(atS)} y={height - 6} textAnchor="middle" {...label}>
                {says}
              </text>
            ))}
            {last === undefined ? null : (
              <polygon
                points={[
                  ...gap,
                  `${x(last.atS)},${y(arrivingRps)}`,
                  `${x(0)},${y(arrivingRps)}`,
                ].join(' ')}
                fill="var(--critical-tint)"
                stroke="none"
              />
            )}
            {warmLine === null ? null : (
              <g>
                <line
                  x1={margin.left}
                  x2={right}
                  y1={y(warmLine)}
                  y2={y(warmLine)}
                  stroke="var(--text-3)"
                  strokeDasharray="3 3"
                />
                <text
                  x={right}
                  y={y(warmLine) + (warmLine > series.topRps * 0.85 ? 14 : -5)}
                  textAnchor="end"
                  {...label}
                >
                  warm capacity that would meet the RTO
                </text>
              </g>
            )}
            <line
              x1={margin.left}
              x2={right}
              y1={y(arrivingRps)}
              y2={y(arrivingRps)}
              stroke="var(--text-1)"
              strokeWidth={1.5}
            />
            <polyline points={line.join(' ')} fill="none" stroke="var(--accent)" strokeWidth={2} />
            {reachedS === null || reachedS === 0 ? null : (
              <circle
                cx={x(reachedS)}
                cy={y(arrivingRps)}
                r={4}
                fill="var(--surface)"
                stroke="var(--accent)"
                strokeWidth={2}
              />
            )}
          </svg>
        );
      }}
    </ChartFrame>
  );
}
