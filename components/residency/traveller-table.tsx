'use client';

import type { TravellerRow } from '@/lib/engine/model';
import { countryName } from '@/lib/format/country-name';
import { latency } from '@/lib/format/latency';
import { shortRegion } from '@/lib/format/region-name';
import { text } from '@/lib/format/words';
import type { Column } from '../table/column';
import { DataTable } from '../table/data-table';
import { SeverityMark } from '../ui/severity-mark';
import { ReadingMark } from './reading-mark';

const columns: readonly Column<TravellerRow>[] = [
  {
    id: 'traveller',
    header: 'Somebody of',
    card: 'title',
    hideable: false,
    value: ({ population, away }) => `${population} in ${away}`,
    cell: ({ population, away, awayCountry }) => (
      <span>
        <span className="font-[550]">{population}</span> in {away}
        <span className="text-text-3">, {countryName(awayCountry)}</span>
      </span>
    ),
  },
  {
    id: 'served',
    header: 'Served from',
    value: ({ servedFrom }) => (servedFrom === null ? null : shortRegion(servedFrom)),
    cell: ({ servedFrom }) =>
      servedFrom === null ? (
        <span className="inline-flex items-center gap-1.5 font-medium text-high-text">
          <SeverityMark standing="high" decorative />
          nowhere lawful
        </span>
      ) : (
        shortRegion(servedFrom)
      ),
  },
  {
    id: 'feels',
    header: 'Feels',
    headerNote: 'warm request',
    align: 'end',
    value: ({ requestMs }) => requestMs,
    cell: ({ requestMs }) => <span className="font-semibold">{text(latency(requestMs))}</span>,
  },
  {
    id: 'home',
    header: 'At home',
    align: 'end',
    value: ({ atHomeMs }) => atHomeMs,
    cell: ({ atHomeMs }) => text(latency(atHomeMs)),
  },
  {
    id: 'unbound',
    header: 'If no law bound them',
    value: ({ unbound }) => unbound?.requestMs ?? null,
    cell: ({ unbound }) =>
      unbound === null ? (
        <span className="text-text-3">the same</span>
      ) : (
        `${text(latency(unbound.requestMs))} from ${shortRegion(unbound.region)}`
      ),
  },
  {
    id: 'edge',
    header: 'Connection ends in',
    value: ({ edge }) => (edge === null ? null : shortRegion(edge.region)),
    cell: ({ edge }) =>
      edge === null ? (
        <span className="text-text-3">the site</span>
      ) : (
        <span className="inline-flex flex-wrap items-center gap-x-2">
          {shortRegion(edge.region)} <ReadingMark reading={edge.reading} />
        </span>
      ),
  },
];

const rowId = ({ population, away }: TravellerRow): string => `${population}\n${away}`;

/** What people whose data is bound to a jurisdiction find when they are abroad. */
export function TravellerTable({
  rows,
  fileName,
}: {
  readonly rows: readonly TravellerRow[];
  readonly fileName: string;
}) {
  if (rows.length === 0) return null;
  return (
    <section aria-label="Travellers">
      <DataTable
        caption="Travellers"
        rows={rows}
        rowId={rowId}
        columns={columns}
        fileName={fileName}
        renderToolbar={(tools) => (
          <header className="mb-2 flex items-baseline gap-3">
            <h3 className="text-card">Travellers</h3>
            <span className="text-note text-text-3">served from home, wherever they are</span>
            <span className="ml-auto flex gap-1">{tools}</span>
          </header>
        )}
      />
    </section>
  );
}
