'use client';

import { HardDrive } from 'lucide-react';
import { useMemo } from 'react';
import type { ResidencyReport, ResidencyState } from '@/lib/engine/model';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import type { Column } from '../table/column';
import { DataTable } from '../table/data-table';
import { classNames } from '../ui/class-names';
import { SeverityMark, standingText } from '../ui/severity-mark';
import { pathRows, type PathRow, type PathStanding } from './path-rows';

const words: Readonly<Record<PathStanding, string>> = {
  unlawful: 'Not lawful',
  mixes: 'Mixes partitions',
  read: 'Read outside',
  barred: 'Held back',
  lawful: 'Nothing found',
};

const marks = { unlawful: 'critical', mixes: 'critical', read: 'high', barred: 'high' } as const;

function Standing({ row: { standing } }: { readonly row: PathRow }) {
  const mark = standing === 'lawful' ? null : marks[standing];
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1.5 font-medium whitespace-nowrap',
        mark === null ? 'text-text-2' : standingText[mark],
      )}
    >
      {mark === null ? (
        <HardDrive aria-hidden size={14} />
      ) : (
        <SeverityMark standing={mark} decorative />
      )}
      {words[standing]}
    </span>
  );
}

const columns: readonly Column<PathRow>[] = [
  {
    id: 'data',
    header: 'Data',
    card: 'title',
    hideable: false,
    value: ({ data }) => data,
    cell: ({ data }) => <span className="font-[550]">{data}</span>,
  },
  { id: 'region', header: 'Place', value: ({ region }) => shortRegion(region) },
  {
    id: 'path',
    header: 'How it gets there',
    className: 'sm:w-full sm:whitespace-normal!',
    value: ({ path }) => path,
  },
  {
    id: 'whose',
    header: 'Whose',
    className: 'sm:whitespace-normal!',
    value: ({ populations, jurisdiction }) =>
      populations.length === 0 ? jurisdiction : sentenceList(populations),
  },
  {
    id: 'jurisdiction',
    header: 'Must rest in',
    value: ({ jurisdiction }) => jurisdiction ?? 'anywhere',
  },
  {
    id: 'standing',
    header: 'Standing',
    card: 'corner',
    value: ({ standing }) => words[standing],
    cell: (row) => <Standing row={row} />,
  },
];

const rowId = ({ data, region, path, standing, jurisdiction }: PathRow): string =>
  [data, region, path, standing, jurisdiction].join('\n');

/** Every way in which data comes to a place, what may not be first. */
export function PathTable({
  rules,
  state,
  fileName,
}: {
  readonly rules: ResidencyReport['rules'];
  readonly state: ResidencyState;
  readonly fileName: string;
}) {
  const rows = useMemo(() => pathRows(state, rules), [state, rules]);
  return (
    <section aria-label="Paths of data">
      <DataTable
        caption="Paths of data"
        rows={rows}
        rowId={rowId}
        columns={columns}
        fileName={fileName}
        empty={<p className="p-4 text-body text-text-2">Nothing is written at any site.</p>}
        renderToolbar={(tools) => (
          <header className="mb-2 flex items-baseline gap-3">
            <h3 className="text-card">Paths</h3>
            <span className="text-note text-text-3">every copy, and what the law holds back</span>
            <span className="ml-auto flex gap-1">{tools}</span>
          </header>
        )}
      />
    </section>
  );
}
