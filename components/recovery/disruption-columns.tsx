import type { DisruptionRecovery, InFlight } from '@/lib/engine/model';
import {
  disruptionName,
  recoveryPoint,
  recoveryTime,
  requestFateWord,
} from '@/lib/format/recovery-words';
import { dash } from '@/lib/format/signs';
import { text, type Words } from '@/lib/format/words';
import type { Column } from '../table/column';
import { classNames } from '../ui/class-names';
import { SeverityMark } from '../ui/severity-mark';

function FigureButton({
  words,
  figure,
  label,
}: {
  readonly words: Words;
  readonly figure: string;
  readonly label: string;
}) {
  return (
    <button
      type="button"
      data-figure={figure}
      aria-haspopup="dialog"
      title={words.exact}
      className={classNames(
        '-mx-1 inline-flex min-h-6 cursor-pointer items-center rounded-chip px-1 hover:bg-hover',
        !words.known && 'text-text-3',
      )}
    >
      <span className="sr-only">{label} </span>
      {text(words)}
    </button>
  );
}

/** What becomes of requests under way: of all of them, or of reads and writes. */
function inFlightWords({ reads, writes }: InFlight): readonly string[] {
  const [read, write] = [requestFateWord[reads], requestFateWord[writes]];
  return reads === writes ? [`all ${read}`] : [`reads ${read}`, `writes ${write}`];
}

/** Whether what is required is met, as a mark and a word. */
function Verdict({
  meets,
  isRequired,
}: {
  readonly meets: boolean | null;
  readonly isRequired: boolean;
}) {
  if (!isRequired) return <span className="text-text-3">{dash}</span>;
  const standing = meets === null ? 'unknown' : meets ? 'meets' : 'high';
  const color = { unknown: 'text-text-3', meets: 'text-meets-text', high: 'text-high-text' }[
    standing
  ];
  return (
    <span className={classNames('inline-flex items-center gap-1.5 font-medium', color)}>
      <SeverityMark standing={standing} decorative />
      {meets === null ? 'Unknown' : meets ? 'Meets' : 'Misses'}
    </span>
  );
}

const pathOf = ({ disruption }: DisruptionRecovery, figure: string): string =>
  `recovery.byDisruption[${disruption}].${figure}`;

/** What can go wrong, how long it lasts, what it costs, and whether that is allowed. */
export function disruptionColumns(isRequired: boolean): readonly Column<DisruptionRecovery>[] {
  return [
    {
      id: 'disruption',
      header: 'Disruption',
      card: 'title',
      sortable: false,
      hideable: false,
      className: 'sm:w-full sm:min-w-56 sm:whitespace-normal!',
      value: ({ disruption }) => disruptionName[disruption],
      cell: ({ disruption, because }) => (
        <span className="block py-0.5">
          <span className="block font-[550]">{disruptionName[disruption]}</span>
          <span className="block text-note text-text-2">{because}</span>
        </span>
      ),
    },
    {
      id: 'rto',
      header: 'RTO',
      headerNote: 'at worst',
      align: 'end',
      sortable: false,
      hideable: false,
      value: ({ rtoS }) => rtoS,
      cell: (row) => (
        <span className="block">
          <span className="font-semibold">
            <FigureButton
              label="RTO at worst"
              words={recoveryTime(row.rtoS, row.outcome)}
              figure={pathOf(row, 'rtoS')}
            />
          </span>
          {row.rtoP50S === null || row.rtoP50S === row.rtoS ? null : (
            <span className="block text-label text-text-3">
              {text(recoveryTime(row.rtoP50S, row.outcome))} median
            </span>
          )}
        </span>
      ),
    },
    {
      id: 'median',
      header: 'RTO in the median',
      card: 'none',
      sortable: false,
      hideable: false,
      className: 'hidden',
      value: ({ rtoP50S }) => rtoP50S,
    },
    {
      id: 'rpo',
      header: 'RPO',
      align: 'end',
      sortable: false,
      hideable: false,
      value: ({ rpoS }) => rpoS,
      cell: (row) => (
        <span className="font-semibold">
          <FigureButton label="RPO" words={recoveryPoint(row.rpoS)} figure={pathOf(row, 'rpoS')} />
        </span>
      ),
    },
    {
      id: 'verdict',
      header: 'Verdict',
      card: 'corner',
      sortable: false,
      hideable: false,
      value: ({ meets }) => (meets === null ? null : meets ? 'meets' : 'misses'),
      cell: ({ meets }) => <Verdict meets={meets} isRequired={isRequired} />,
    },
    {
      id: 'in-flight',
      header: 'In flight',
      sortable: false,
      hideable: false,
      value: ({ inFlight }) => `${inFlightWords(inFlight).join(', ')}: ${inFlight.because}`,
      cell: ({ inFlight }) => (
        <span title={inFlight.because} className="text-text-2">
          {inFlightWords(inFlight).map((words) => (
            <span key={words} className="block">
              {words}
            </span>
          ))}
          <span className="sr-only">: {inFlight.because}</span>
        </span>
      ),
    },
  ];
}
