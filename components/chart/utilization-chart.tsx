'use client';

import dynamic from 'next/dynamic';
import type { LossFigures, SiteLoad } from '@/lib/engine/model';
import { percent } from '@/lib/format/percent';
import { shortRegion } from '@/lib/format/region-name';
import { requestRate } from '@/lib/format/request-rate';
import { sentenceList } from '@/lib/format/sentence-list';
import { utilizationSeries, type UtilizationRow } from '@/lib/format/utilization-series';
import { text } from '@/lib/format/words';
import { ChartFrame } from './chart-frame';
import type { ChartTable } from './chart-table';
import { Legend } from './legend';

// Recharts is heavy and comes after the page stands.
const UtilizationBars = dynamic(() => import('./utilization-bars').then((m) => m.UtilizationBars), {
  ssr: false,
});

const says = (share: number | null): string => (share === null ? '–' : text(percent(share)));

function tableOf(rows: readonly UtilizationRow[], loss: boolean): ChartTable {
  return {
    header: ['Site', 'Capacity', 'Load', 'Utilisation', ...(loss ? ['Load after', 'After'] : [])],
    rows: rows.map((row) => [
      { exact: row.region, shown: row.name },
      { exact: row.capacityRps, shown: text(requestRate(row.capacityRps)) },
      { exact: row.loadRps, shown: text(requestRate(row.loadRps)) },
      { exact: row.before, shown: says(row.before) },
      ...(loss
        ? [
            {
              exact: row.loadAfterRps,
              shown: row.lost ? 'lost' : text(requestRate(row.loadAfterRps)),
            },
            { exact: row.after, shown: row.lost ? 'lost' : says(row.after) },
          ]
        : []),
    ]),
  };
}

/**
 * Load over capacity per site, before and right after a loss, against the limit of 100 % and the load
 * up to which every single loss is survived.
 */
export function UtilizationChart({
  steady,
  loss = null,
  safeUtilization,
  fileName,
}: {
  readonly steady: readonly SiteLoad[];
  readonly loss?: Pick<LossFigures, 'lost' | 'regions'> | null;
  readonly safeUtilization: number | null;
  /** Without its ending. */
  readonly fileName: string;
}) {
  const rows = utilizationSeries(steady, loss);
  const lost = sentenceList((loss?.lost ?? []).map(shortRegion));
  const summary = rows
    .map((row) => {
      if (loss === null) return `${row.name} ${says(row.before)}`;
      return `${row.name} ${says(row.before)}, then ${row.lost ? 'lost' : says(row.after)}`;
    })
    .join('; ');
  return (
    <ChartFrame
      title={loss === null ? 'Load on each site' : `Load on each site, ${lost} lost`}
      unit="of capacity, at peak"
      summary={summary}
      fileName={fileName}
      table={tableOf(rows, loss !== null)}
      height={40 + rows.length * (loss === null ? 34 : 46)}
      state={rows.length === 0 ? 'empty' : 'ready'}
      empty="This option has no site yet. Add one on the map."
      legend={
        loss === null ? undefined : (
          <Legend
            entries={[
              { label: 'before', color: 'var(--mute)', thin: true },
              { label: 'after', color: 'var(--accent)' },
            ]}
          />
        )
      }
    >
      {(size) => (
        <UtilizationBars rows={rows} loss={loss !== null} safe={safeUtilization} {...size} />
      )}
    </ChartFrame>
  );
}
