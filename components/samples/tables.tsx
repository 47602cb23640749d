'use client';

import { text } from '@/lib/format/words';
import { latency } from '@/lib/format/latency';
import type { Column } from '../table/column';
import { DataTable } from '../table/data-table';
import { RowLink } from '../table/row-link';
import { Section } from './section';

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly rttMs: number | null;
  readonly source: string;
}

const places = ['us-east-1', 'us-west-2', 'eu-west-1', 'ap-south-1', 'sa-east-1', 'af-south-1'];

/** As many pairs as are asked for, with an unknown one among each seven. */
function pairs(count: number): readonly Pair[] {
  return Array.from({ length: count }, (_, index) => ({
    from: places[index % places.length] ?? '',
    to: `${places[(index * 5 + 1) % places.length] ?? ''}-${index}`,
    rttMs: index % 7 === 3 ? null : 20 + ((index * 37) % 230),
    source: index % 3 === 0 ? 'measured' : 'estimated',
  }));
}

const columns: readonly Column<Pair>[] = [
  {
    id: 'from',
    header: 'From',
    value: (pair) => pair.from,
    cell: (pair) => (
      <RowLink href="/samples">
        <span className="font-[550]">{pair.from}</span>
      </RowLink>
    ),
    card: 'title',
  },
  { id: 'to', header: 'To', value: (pair) => pair.to },
  {
    id: 'rtt',
    header: 'Round trip',
    headerNote: 'ms',
    value: (pair) => pair.rttMs,
    cell: (pair) =>
      pair.rttMs === null ? (
        <span className="text-text-3">unknown</span>
      ) : (
        text(latency(pair.rttMs))
      ),
    align: 'end',
  },
  { id: 'source', header: 'Source', value: (pair) => pair.source },
];

const few = pairs(5);
const many = pairs(600);
const rowId = (pair: Pair): string => `${pair.from}-${pair.to}`;

/** A short table, and a long one of which only the rows in view are drawn. */
export function TableSamples() {
  return (
    <Section title="Tables" note="sorted by a heading, cards on a phone">
      <div className="grid grid-cols-1 gap-4 lg:grid-cols-2">
        <div>
          <DataTable
            caption="Round trips between regions"
            rows={few}
            rowId={rowId}
            columns={columns}
            fileName="round-trips"
          />
        </div>
        <div>
          <DataTable
            caption="Many round trips between regions"
            rows={many}
            rowId={rowId}
            columns={columns}
            fileName="many-round-trips"
          />
        </div>
      </div>
    </Section>
  );
}
