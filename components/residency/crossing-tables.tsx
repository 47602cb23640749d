'use client';

import type { InteractionRow, RehomingRow } from '@/lib/engine/model';
import { byteSize } from '@/lib/format/byte-size';
import { countryName } from '@/lib/format/country-name';
import { latency } from '@/lib/format/latency';
import { shortRegion } from '@/lib/format/region-name';
import { dutyWords } from '@/lib/format/residency-words';
import { text } from '@/lib/format/words';
import type { Column } from '../table/column';
import { DataTable } from '../table/data-table';
import { classNames } from '../ui/class-names';
import { ReadingMark } from './reading-mark';

const interactions: readonly Column<InteractionRow>[] = [
  {
    id: 'data',
    header: 'Data',
    card: 'title',
    hideable: false,
    value: ({ data, subjects }) => `${data} of ${subjects}`,
    cell: ({ data, subjects }) => (
      <span>
        <span className="font-[550]">{data}</span> of {subjects}
      </span>
    ),
  },
  { id: 'home', header: 'Rests in', value: ({ home }) => shortRegion(home) },
  {
    id: 'readers',
    header: 'Read by',
    value: ({ readers, readersCountry }) => `${readers}, ${countryName(readersCountry)}`,
  },
  {
    id: 'reading',
    header: 'There',
    value: ({ reading }) => reading,
    cell: ({ reading }) => <ReadingMark reading={reading} />,
  },
  {
    id: 'rtt',
    header: 'Away',
    align: 'end',
    value: ({ rttMs }) => rttMs,
    cell: ({ rttMs }) => text(latency(rttMs)),
  },
];

const moves: readonly Column<RehomingRow>[] = [
  {
    id: 'data',
    header: 'Data',
    card: 'title',
    hideable: false,
    value: ({ data }) => data,
    cell: ({ data }) => <span className="font-[550]">{data}</span>,
  },
  {
    id: 'who',
    header: 'Somebody moves',
    value: ({ population, to }) => `from ${population} to ${to}`,
  },
  {
    id: 'duty',
    header: 'Their data',
    value: ({ duty }) => dutyWords[duty],
    cell: ({ duty, fromRegion, toRegion }) => (
      <span className="whitespace-nowrap">
        <span className={classNames(duty === 'must-move' && 'font-semibold')}>
          {dutyWords[duty]}
        </span>
        <span className="text-text-2">
          {duty === 'may-stay'
            ? ` in ${shortRegion(fromRegion)}`
            : ` from ${shortRegion(fromRegion)} to ${shortRegion(toRegion)}`}
        </span>
      </span>
    ),
  },
  {
    id: 'bytes',
    header: 'Each',
    align: 'end',
    value: ({ bytesPerUser }) => bytesPerUser,
    cell: ({ bytesPerUser }) => text(byteSize(bytesPerUser)),
  },
];

const interactionId = ({ data, subjects, readers }: InteractionRow): string =>
  [data, subjects, readers].join('\n');
const moveId = ({ data, population, to }: RehomingRow): string => [data, population, to].join('\n');

/** What crosses when users of two homes have to do with each other. */
export function InteractionTable({
  rows,
  fileName,
}: {
  readonly rows: readonly InteractionRow[];
  readonly fileName: string;
}) {
  if (rows.length === 0) return null;
  return (
    <section aria-label="Between homes">
      <DataTable
        caption="What is read between homes"
        rows={rows}
        rowId={interactionId}
        columns={interactions}
        fileName={fileName}
        renderToolbar={(tools) => (
          <header className="mb-2 flex items-baseline gap-3">
            <h3 className="text-card">Between homes</h3>
            <span className="text-note text-text-3">what is read across, and not copied</span>
            <span className="ml-auto flex gap-1">{tools}</span>
          </header>
        )}
      />
    </section>
  );
}

/** What becomes of somebody's data when they move for good. */
export function RehomingTable({
  rows,
  fileName,
}: {
  readonly rows: readonly RehomingRow[];
  readonly fileName: string;
}) {
  if (rows.length === 0) return null;
  return (
    <section aria-label="Moving for good">
      <DataTable
        caption="Moving for good"
        rows={rows}
        rowId={moveId}
        columns={moves}
        fileName={fileName}
        renderToolbar={(tools) => (
          <header className="mb-2 flex items-baseline gap-3">
            <h3 className="text-card">Moving for good</h3>
            <span className="ml-auto flex gap-1">{tools}</span>
          </header>
        )}
      />
    </section>
  );
}
