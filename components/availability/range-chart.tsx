'use client';

import type { AvailabilityFigures } from '@/lib/engine/model';
import { availability } from '@/lib/format/availability';
import { downtime } from '@/lib/format/downtime';
import { text } from '@/lib/format/words';
import { ChartFrame } from '../chart/chart-frame';
import type { ChartTable } from '../chart/chart-table';
import { ninesOf, ninesScale } from './nines-scale';

const yearMinutes = 365 * 24 * 60;
const label = { fontSize: 11, fill: 'var(--text-2)' };
const margin = { left: 8, right: 8 };

function rowsOf({ yearly, lowerBound, upperBound }: AvailabilityFigures, required: number | null) {
  return [
    { name: 'With every assumption at its worst', share: lowerBound },
    { name: 'As assumed', share: yearly },
    { name: 'With every assumption at its best', share: upperBound },
    ...(required === null ? [] : [{ name: 'Required', share: required }]),
  ];
}

function tableOf(rows: ReturnType<typeof rowsOf>): ChartTable {
  return {
    header: ['', 'Availability', 'Minutes down a year'],
    rows: rows.map(({ name, share }) => [
      { exact: name, shown: name },
      { exact: share, shown: text(availability(share)) },
      {
        exact: share === null ? null : (1 - share) * yearMinutes,
        shown: text(downtime(share === null ? null : (1 - share) * yearMinutes)),
      },
    ]),
  };
}

/** Where the availability lies if assumptions are at the ends of their ranges, in nines. */
export function RangeChart({
  figures,
  required,
  fileName,
}: {
  readonly figures: AvailabilityFigures;
  readonly required: number | null;
  readonly fileName: string;
}) {
  const rows = rowsOf(figures, required);
  const known = rows.flatMap(({ share }) => share ?? []);
  const { yearly, lowerBound, upperBound } = figures;
  const scale = ninesScale(known);
  const words = (share: number | null) => text(availability(share));
  return (
    <ChartFrame
      title="How sure that is"
      unit="each step a nine"
      summary={rows.map(({ name, share }) => `${name} ${words(share)}`).join('; ')}
      fileName={fileName}
      table={tableOf(rows)}
      height={112}
      state={yearly === null ? 'empty' : 'ready'}
      empty="Without users nobody finds it down."
      footer={
        <p className="mt-2 text-note text-text-2">
          {lowerBound === null
            ? `At best ${words(upperBound)}. How low it may be is not known.`
            : `Between ${words(lowerBound)} and ${words(upperBound)}, with every assumption at one end of its range at once.`}
        </p>
      }
    >
      {({ width, height }) => {
        const x = (share: number) =>
          margin.left +
          ((ninesOf(share) - scale.from) / (scale.to - scale.from)) *
            (width - margin.left - margin.right);
        const y = 52;
        const anchor = (at: number) => (at < 60 ? 'start' : at > width - 60 ? 'end' : 'middle');
        return (
          <svg width={width} height={height} className="block">
            {scale.ticks.map(({ at, label: says }) => {
              const px = x(1 - 10 ** -at);
              return (
                <g key={at}>
                  <line x1={px} x2={px} y1={26} y2={height - 24} stroke="var(--line)" />
                  <text x={px} y={height - 8} textAnchor={anchor(px)} {...label}>
                    {says}
                  </text>
                </g>
              );
            })}
            {upperBound === null ? null : (
              <rect
                x={lowerBound === null ? margin.left : x(lowerBound)}
                y={y - 7}
                width={Math.max(
                  2,
                  x(upperBound) - (lowerBound === null ? margin.left : x(lowerBound)),
                )}
                height={14}
                fill="var(--accent-weak)"
                stroke="var(--accent)"
                strokeDasharray={lowerBound === null ? '3 3' : undefined}
              />
            )}
            {yearly === null ? null : (
              <>
                <circle cx={x(yearly)} cy={y} r={5} fill="var(--accent)" />
                <text
                  x={x(yearly)}
                  y={y + 24}
                  textAnchor={anchor(x(yearly))}
                  style={{ fontSize: 12, fontWeight: 600, fill: 'var(--text-1)' }}
                >
                  {words(yearly)}
                </text>
              </>
            )}
            {required === null ? null : (
              <>
                <line
                  x1={x(required)}
                  x2={x(required)}
                  y1={20}
                  y2={height - 24}
                  stroke="var(--text-1)"
                  strokeWidth={1.5}
                />
                <text
                  x={x(required)}
                  y={12}
                  textAnchor={anchor(x(required))}
                  style={{ fontSize: 11, fill: 'var(--text-1)' }}
                >
                  required {words(required)}
                </text>
              </>
            )}
          </svg>
        );
      }}
    </ChartFrame>
  );
}
