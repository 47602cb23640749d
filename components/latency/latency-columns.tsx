import { feltClass, type FeltClass } from '@/lib/flow/canvas/felt';
import { count } from '@/lib/format/count';
import { latency } from '@/lib/format/latency';
import { latencyClassWord, plausibilityWord } from '@/lib/format/plausibility';
import { providerName, shortRegion } from '@/lib/format/region-name';
import { requestPartsOf, requestPartsText, type RequestKind } from '@/lib/format/request-parts';
import { text } from '@/lib/format/words';
import type { Column } from '../table/column';
import { RowLink } from '../table/row-link';
import { SeverityMark } from '../ui/severity-mark';
import { BreakdownBar } from './breakdown-bar';
import { FigureButton } from './figure-button';
import type { LatencyRow } from './latency-row';

const dots: Readonly<Record<FeltClass, string>> = {
  1: 'bg-felt-1',
  2: 'bg-felt-2',
  3: 'bg-felt-3',
  4: 'bg-felt-4',
  5: 'bg-felt-5',
};

const pathOf = ({ latency: row }: LatencyRow, figure: string): string =>
  `latency.populations[${row.name}].${figure}`;

const figureOf = { first: 'firstRequestMs', warm: 'requestMs', write: 'writeMs' } as const;

function Name({ row, href }: { readonly row: LatencyRow; readonly href: string }) {
  const felt = feltClass(row.latency.requestMs);
  return (
    <span className="flex items-center gap-2">
      <span
        aria-hidden
        className={`size-2 shrink-0 rounded-full ${felt === null ? 'bg-critical' : dots[felt]}`}
      />
      <span className="min-w-0">
        <RowLink href={href}>
          <span className="font-[550]">{row.latency.name}</span>
        </RowLink>
        <span className="block text-note text-text-3">{text(count(row.users, 'users'))}</span>
      </span>
    </span>
  );
}

/** The site, and where else requests of these users go: through an edge, to a writer. */
function ServedBy({ row: { latency: row } }: { readonly row: LatencyRow }) {
  if (row.region === null) {
    return (
      <span className="inline-flex items-center gap-1.5 text-critical-text">
        <SeverityMark standing="critical" size={13} decorative />
        nobody
      </span>
    );
  }
  const writer = row.parts?.write?.writer ?? null;
  const also = [
    ...(row.edge === null ? [] : [`through ${shortRegion(row.edge)}`]),
    ...(writer === null || writer === row.region ? [] : [`writes in ${shortRegion(writer)}`]),
  ];
  return (
    <span className="max-sm:text-right">
      <span className="block">{shortRegion(row.region)}</span>
      <span className="block text-note text-text-3">
        {also.length > 0 ? also.join(', ') : providerName(row.region)}
      </span>
    </span>
  );
}

function RoundTrip({ row }: { readonly row: LatencyRow }) {
  const { rttMs, rttLowMs, rttHighMs, rttSource } = row.latency;
  return (
    <span className="inline-block text-right">
      <FigureButton
        label={`Round trip of ${row.latency.name}`}
        words={latency(rttMs)}
        figure={pathOf(row, 'rttMs')}
      />
      {rttSource === null ? null : (
        <span className="block text-note text-text-3">
          {rttSource} {latency(rttLowMs).value}–{latency(rttHighMs).value}
        </span>
      )}
    </span>
  );
}

function Usual({ row: { latency: row } }: { readonly row: LatencyRow }) {
  if (row.plausibility === null || row.latencyClass === null) return null;
  return (
    <span className="max-sm:text-right">
      <span className="flex items-center gap-1.5 max-sm:justify-end">
        {row.plausibility === 'impossible' ? (
          <SeverityMark standing="critical" size={13} decorative />
        ) : null}
        {plausibilityWord[row.plausibility]}
      </span>
      <span className="block text-note text-text-3">{latencyClassWord[row.latencyClass]}</span>
    </span>
  );
}

function figureColumn(
  id: 'first' | 'warm' | 'write',
  header: string,
  label: string,
): Column<LatencyRow> {
  const figure = figureOf[id];
  return {
    id,
    header,
    value: (row) => row.latency[figure],
    align: 'end',
    descendingFirst: true,
    cell: (row) => (
      <FigureButton
        label={`${label} of ${row.latency.name}`}
        words={latency(row.latency[figure], {
          lowerBound: row.lowerBounds[id === 'write' ? 'writes' : 'reads'],
        })}
        figure={pathOf(row, figure)}
        strong
      />
    ),
  };
}

/** The columns of the table of populations; `kind` is what the bars take apart, `hrefOf` shows one on the map. */
export function latencyColumns(
  kind: RequestKind,
  longestMs: number,
  hrefOf: (row: LatencyRow) => string,
): readonly Column<LatencyRow>[] {
  return [
    {
      id: 'population',
      header: 'Population',
      value: (row) => row.latency.name,
      card: 'title',
      cell: (row) => <Name row={row} href={hrefOf(row)} />,
    },
    {
      id: 'site',
      header: 'Served by',
      value: (row) => row.latency.region,
      cell: (row) => <ServedBy row={row} />,
    },
    {
      id: 'rtt',
      header: 'Round trip',
      value: (row) => row.latency.rttMs,
      align: 'end',
      descendingFirst: true,
      cell: (row) => <RoundTrip row={row} />,
    },
    {
      id: 'usual',
      header: 'For its distance',
      value: (row) => row.latency.plausibility,
      exportValue: ({ latency: row }) =>
        row.plausibility === null ? null : plausibilityWord[row.plausibility],
      cell: (row) => <Usual row={row} />,
    },
    figureColumn('first', 'First', 'First request'),
    figureColumn('warm', 'Warm', 'Warm request'),
    figureColumn('write', 'Write', 'Write'),
    {
      id: 'parts',
      header: 'Made of',
      headerNote: 'ms',
      value: (row) => row.latency[figureOf[kind]],
      exportValue: (row) => requestPartsText(requestPartsOf(row.latency.parts, kind)),
      sortable: false,
      hideable: false,
      card: 'block',
      className: 'sm:w-[34%] sm:min-w-64',
      cell: (row) => (
        <BreakdownBar
          parts={requestPartsOf(row.latency.parts, kind)}
          longestMs={longestMs}
          figure={pathOf(row, figureOf[kind])}
        />
      ),
    },
  ];
}
