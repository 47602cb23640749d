import type { IsolationLoss, MovedRequests } from '@/lib/engine/model';
import { latency } from '@/lib/format/latency';
import { percent } from '@/lib/format/percent';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import { dash } from '@/lib/format/signs';
import type { Column } from '../table/column';
import { SeverityMark } from '../ui/severity-mark';
import { lossWords } from './dependency-words';
import { FigureButton } from './figure-button';

const nothing = <span className="text-text-3">{dash}</span>;

/** Where the figures of a loss are explained: those of one site are. */
const pathOf = ({ lost }: IsolationLoss, figure: string): string | null =>
  lost.length === 1 ? `isolation.losses[${lost.join()}].moved.${figure}` : null;

/** Before and after, both asked why. */
function Change({
  loss,
  moved,
  before,
  after,
  label,
}: {
  readonly loss: IsolationLoss;
  readonly moved: MovedRequests;
  readonly before: 'callsBeforeMs' | 'p95BeforeMs';
  readonly after: 'callsMs' | 'p95Ms';
  readonly label: string;
}) {
  const { lowerBound } = moved;
  const words = (value: number | null) => latency(value, { lowerBound });
  return (
    <span className="whitespace-nowrap">
      <FigureButton
        words={words(moved[before])}
        figure={pathOf(loss, before)}
        label={`${label} before:`}
        className="text-text-2"
      />{' '}
      <span aria-hidden>→</span>{' '}
      <FigureButton
        words={words(moved[after])}
        figure={pathOf(loss, after)}
        label={`${label} after:`}
        className="font-semibold"
      />
    </span>
  );
}

/** This service moved alone, against all of one's own moved with it. */
function Partial({ loss }: { readonly loss: IsolationLoss }) {
  const partial = loss.moved?.partial;
  if (!loss.moved || !partial) return nothing;
  const words = (value: number | null) =>
    latency(value, { lowerBound: loss.moved?.lowerBound ?? false });
  const rows = [
    { says: 'alone', calls: 'aloneCallsMs', p95: 'aloneP95Ms' },
    { says: 'together', calls: 'togetherCallsMs', p95: 'togetherP95Ms' },
  ] as const;
  return (
    <span className="block py-0.5">
      {rows.map(({ says, calls, p95 }) => (
        <span key={says} className="block text-note whitespace-nowrap">
          {says}: calls{' '}
          <FigureButton
            words={words(partial[calls])}
            figure={pathOf(loss, `partial.${calls}`)}
            label={`Calls, moved ${says}:`}
            className="font-semibold"
          />
          , p95{' '}
          <FigureButton
            words={words(partial[p95])}
            figure={pathOf(loss, `partial.${p95}`)}
            label={`p95, moved ${says}:`}
          />
        </span>
      ))}
      <span className="block text-note whitespace-nowrap text-text-2">
        <FigureButton
          words={percent(partial.crossing)}
          figure={pathOf(loss, 'partial.crossing')}
          label="Moved alone, call another region:"
        />{' '}
        call back across regions
      </span>
    </span>
  );
}

/** What each loss takes along, and what it makes requests wait. */
export function lossColumns(
  choose: (loss: IsolationLoss) => void,
): readonly Column<IsolationLoss>[] {
  return [
    {
      id: 'lost',
      header: 'Lost',
      card: 'title',
      sortable: false,
      hideable: false,
      value: lossWords,
      cell: (loss) => (
        <button
          type="button"
          onClick={() => choose(loss)}
          className="inline-flex min-h-6 cursor-pointer items-center rounded-[3px] text-left font-[550] hover:text-accent-text hover:underline"
        >
          <span className="sr-only">Show the graph with </span>
          {lossWords(loss)}
        </button>
      ),
    },
    {
      id: 'gone',
      header: 'Gone with it',
      sortable: false,
      className: 'sm:whitespace-normal! max-sm:text-right',
      value: ({ dependencies }) =>
        dependencies
          .filter(({ state }) => state === 'down')
          .map(({ name, standIn }) => (standIn === null ? name : `${name} (${standIn} stands in)`))
          .join(', '),
      cell: ({ dependencies }) => {
        const down = dependencies.filter(({ state }) => state === 'down');
        return down.length === 0
          ? nothing
          : sentenceList(
              down.map(({ name, standIn }) =>
                standIn === null ? name : `${name} (${standIn} stands in)`,
              ),
            );
      },
    },
    {
      id: 'cannot',
      header: 'Nobody can',
      sortable: false,
      className: 'sm:min-w-48 sm:whitespace-normal! max-sm:text-right',
      value: ({ cannot }) => cannot.map(({ act }) => act).join(', '),
      cell: ({ cannot }) =>
        cannot.length === 0 ? (
          nothing
        ) : (
          <span className="block">
            {cannot.map(({ dependency, act, failoverNeeds }) => (
              <span key={dependency} className="block py-0.5">
                {act}
                {failoverNeeds === null ? null : (
                  <span className="flex items-center gap-1.5 text-note font-medium text-critical-text max-sm:justify-end">
                    <SeverityMark standing="critical" size={12} decorative />
                    the failover takes it
                    <span className="sr-only">: {failoverNeeds}</span>
                  </span>
                )}
              </span>
            ))}
          </span>
        ),
    },
    {
      id: 'to',
      header: 'Load goes to',
      sortable: false,
      className: 'sm:whitespace-normal! max-sm:text-right',
      value: ({ moved }) => moved?.takers.map(({ region }) => region).join(', ') ?? null,
      cell: ({ moved }) =>
        moved === null
          ? nothing
          : sentenceList(moved.takers.map(({ region }) => shortRegion(region))),
    },
    {
      id: 'calls',
      header: 'Calls of a moved request',
      align: 'end',
      sortable: false,
      value: ({ moved }) => moved?.callsMs ?? null,
      cell: (loss) =>
        loss.moved === null || loss.moved.callsBeforeMs + loss.moved.callsMs === 0 ? (
          nothing
        ) : (
          <Change
            loss={loss}
            moved={loss.moved}
            before="callsBeforeMs"
            after="callsMs"
            label="Calls of a moved request"
          />
        ),
    },
    {
      id: 'p95',
      header: 'p95',
      align: 'end',
      sortable: false,
      value: ({ moved }) => moved?.p95Ms ?? null,
      cell: (loss) =>
        loss.moved === null ? (
          nothing
        ) : (
          <Change loss={loss} moved={loss.moved} before="p95BeforeMs" after="p95Ms" label="p95" />
        ),
    },
    {
      id: 'partial',
      header: 'If only this service moves',
      sortable: false,
      value: ({ moved }) => moved?.partial?.aloneCallsMs ?? null,
      cell: (loss) => <Partial loss={loss} />,
    },
  ];
}
