import { availability } from '@/lib/format/availability';
import { calendarDate } from '@/lib/format/calendar-date';
import { duration } from '@/lib/format/duration';
import { shortRegion } from '@/lib/format/region-name';
import { relativeTime } from '@/lib/format/relative-time';
import { severityRank, standingWord } from '@/lib/format/severity';
import { dash } from '@/lib/format/signs';
import { text, type Words } from '@/lib/format/words';
import type { Column } from '../table/column';
import { RowLink } from '../table/row-link';
import { earnedInstead } from '../tier/catalog-tier';
import { TierLink } from '../tier/tier-link';
import { classNames } from '../ui/class-names';
import { SeverityMark, standingText } from '../ui/severity-mark';
import { addressOf, type CatalogRow } from './catalog-row';
import { RowMenu, type RowAct } from './row-menu';

const need = (value: number | null, words: (value: number) => Words) =>
  value === null ? <span className="text-text-3">{dash}</span> : text(words(value));

function WorstFinding({ row }: { readonly row: CatalogRow }) {
  const { worst } = row;
  if (worst === null) {
    return row.findings === null ? (
      <span className="flex items-center gap-2 text-text-3">
        <SeverityMark standing="unknown" decorative size={15} />
        Not judged
      </span>
    ) : (
      <span className="text-text-3">
        No findings{row.judgedNow ? null : ', by earlier assumptions'}
      </span>
    );
  }
  return (
    <span className="flex min-w-0 items-center gap-2 text-left">
      <SeverityMark standing={worst.severity} decorative size={15} />
      <span className="min-w-0">
        <span className="block truncate" title={worst.message}>
          {worst.message}
        </span>
        <span className="block text-note text-text-3">
          <span className={classNames('font-medium', standingText[worst.severity])}>
            {standingWord[worst.severity]}
          </span>{' '}
          {worst.code}
          {row.judgedNow ? null : ', by earlier assumptions'}
        </span>
      </span>
    </span>
  );
}

/** The catalog's columns; `now` is what "2 h" is counted from, `onAct` what a row's menu calls. */
export function catalogColumns(
  now: Date,
  onAct: (act: RowAct, row: CatalogRow) => void,
): readonly Column<CatalogRow>[] {
  return [
    {
      id: 'service',
      header: 'Service',
      value: (row) => row.name,
      card: 'title',
      cell: (row) => (
        <>
          <RowLink href={addressOf(row)}>
            <span className="font-[550] text-text-1">{row.name}</span>
          </RowLink>
          <span className="block truncate text-note text-text-3">{row.title}</span>
        </>
      ),
    },
    {
      id: 'tier',
      header: 'Tier',
      headerNote: 'said, earned',
      value: (row) => row.tier,
      card: 'corner',
      exportValue: (row) => {
        const earned = earnedInstead(row);
        return earned === null ? row.tier : `${row.tier ?? 'none'}, earns ${earned}`;
      },
      cell: (row) => (
        <TierLink
          href={`${addressOf(row)}/tier`}
          declared={row.tier}
          earned={earnedInstead(row)}
          short
          className="relative z-1"
        />
      ),
    },
    {
      id: 'owner',
      header: 'Owner',
      value: (row) => row.owner,
      cell: (row) => row.owner ?? <span className="text-text-3">nobody</span>,
      className: 'sm:max-xl:hidden',
    },
    {
      id: 'availability',
      header: 'Availability',
      headerNote: 'needed',
      value: (row) => row.availability,
      align: 'end',
      cell: (row) => need(row.availability, (value) => availability(value)),
    },
    {
      id: 'rto',
      header: 'RTO',
      value: (row) => row.rtoS,
      align: 'end',
      cell: (row) => need(row.rtoS, duration),
    },
    {
      id: 'rpo',
      header: 'RPO',
      value: (row) => row.rpoS,
      align: 'end',
      cell: (row) => need(row.rpoS, duration),
    },
    {
      id: 'option',
      header: 'Option',
      value: (row) => row.option,
      cell: (row) => row.option,
      card: 'none',
      className: 'sm:max-lg:hidden',
    },
    {
      id: 'regions',
      header: 'Regions',
      value: (row) => row.regions.length,
      align: 'end',
      card: 'none',
      cell: (row) => (
        <span title={row.regions.map(shortRegion).join(', ')}>{row.regions.length}</span>
      ),
    },
    {
      id: 'finding',
      header: 'Worst finding',
      // The worse, the higher: by severity, then by how many there are.
      value: (row) =>
        row.findings === null
          ? null
          : row.findings / 1e6 - severityRank(row.worst?.severity ?? null),
      descendingFirst: true,
      exportValue: ({ worst }) =>
        worst === null ? null : `${standingWord[worst.severity]} ${worst.code}: ${worst.message}`,
      cell: (row) => <WorstFinding row={row} />,
      card: 'block',
      className: 'sm:w-full sm:max-w-0',
    },
    {
      id: 'changed',
      header: 'Changed',
      value: (row) => row.changedAt.getTime(),
      descendingFirst: true,
      exportValue: (row) => row.changedAt.toISOString(),
      align: 'end',
      cell: (row) => (
        <time
          dateTime={row.changedAt.toISOString()}
          title={calendarDate(row.changedAt, { time: true })}
          className="whitespace-nowrap text-text-2"
        >
          {relativeTime(row.changedAt, now)}
        </time>
      ),
    },
    {
      id: 'menu',
      header: 'More',
      headerHidden: true,
      value: () => null,
      cell: (row) => <RowMenu row={row} onAct={onAct} />,
      sortable: false,
      hideable: false,
      exported: false,
      align: 'end',
      card: 'corner',
      className: 'w-10',
    },
  ];
}
