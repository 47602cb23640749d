import type {
  DependencyIsolation,
  IsolationFigures,
  IsolationLoss,
  RegionId,
} from '@/lib/engine/model';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import { dash } from '@/lib/format/signs';
import type { Column } from '../table/column';
import { CallCell } from './call-cell';
import { kindWords, placeWords } from './dependency-words';

/** What each dependency is, where it lives, what falls with it, and what each site waits for it. */
export function callColumns(
  { losses, sharedFate }: IsolationFigures,
  sites: readonly RegionId[],
  chosen: IsolationLoss | null,
): readonly Column<DependencyIsolation>[] {
  const fallsWith = ({ name }: DependencyIsolation): string =>
    sentenceList(
      sharedFate
        .filter(({ dependencies }) => dependencies.includes(name))
        .map(({ region }) => shortRegion(region)),
    );
  return [
    {
      id: 'name',
      header: 'Dependency',
      card: 'title',
      hideable: false,
      value: ({ name }) => name,
      cell: (one) => (
        <span className="block py-0.5">
          <span className="block font-[550]">{one.name}</span>
          <span className="block text-note text-text-2">{kindWords(one)}</span>
        </span>
      ),
    },
    {
      id: 'lives',
      header: 'Lives in',
      sortable: false,
      className: 'sm:whitespace-normal! max-sm:text-right',
      value: placeWords,
    },
    {
      id: 'falls',
      header: 'Falls with',
      sortable: false,
      value: fallsWith,
      cell: (one) =>
        fallsWith(one) === '' ? (
          <span className="text-text-3">{dash}</span>
        ) : (
          <span className="font-medium text-high-text">{fallsWith(one)}</span>
        ),
    },
    ...sites.map((region, i): Column<DependencyIsolation> => ({
      id: region,
      header: shortRegion(region),
      headerNote: 'ms a request',
      align: 'end',
      className: 'max-sm:text-right',
      value: ({ sites: rows }) => rows[i]?.readMs ?? null,
      cell: ({ name, sites: rows }) => {
        const calls = rows[i];
        return calls === undefined ? null : (
          <CallCell name={name} calls={calls} losses={losses} chosen={chosen} />
        );
      },
    })),
  ];
}
