import type { ResidencyPlace, ResidencyRule, ResidencyState } from '@/lib/engine/model';
import { countryName } from '@/lib/format/country-name';
import { shortRegion } from '@/lib/format/region-name';
import { standingWords } from '@/lib/format/residency-words';
import { sentenceList } from '@/lib/format/sentence-list';
import type { Column } from '../table/column';
import { LostMark, StandingMark } from './standing-mark';

/** Whom a rule binds and what it demands, in a line. */
function demand({ residency, readableIn, populations, class: kind }: ResidencyRule): string {
  if (residency.length === 0) return `${kind}; may rest anywhere`;
  if (populations.length === 0)
    return `${kind}; ${sentenceList(residency, 'or')} binds nobody here`;
  const reads =
    readableIn === null
      ? ''
      : `, read in ${sentenceList([...residency, ...readableIn.filter((code) => !residency.includes(code))], 'or')}`;
  return `${kind}; of ${sentenceList(populations)} in ${sentenceList(residency, 'or')}${reads}`;
}

/** A column for the data sets, and one for each place. */
export function matrixColumns(
  places: readonly ResidencyPlace[],
  state: ResidencyState,
): readonly Column<ResidencyRule>[] {
  return [
    {
      id: 'data',
      header: 'Data',
      card: 'title',
      sortable: false,
      hideable: false,
      className: 'sm:min-w-52 sm:whitespace-normal!',
      value: ({ data }) => data,
      cell: (rule) => (
        <span className="block py-0.5">
          <span className="block font-[550]">{rule.data}</span>
          <span className="block text-note text-text-2">{demand(rule)}</span>
        </span>
      ),
    },
    ...places.map(({ region, country, is }): Column<ResidencyRule> => {
      const standing = ({ data }: ResidencyRule) =>
        state.cells.find((cell) => cell.data === data && cell.region === region)?.standing;
      const isLost = state.lost.includes(region);
      const what = is === 'site' ? '' : is === 'copy' ? ', a copy' : ', the edge';
      return {
        id: region,
        header: shortRegion(region),
        headerNote: `${countryName(country)}${what}`,
        sortable: false,
        hideable: false,
        value: (rule) => {
          const found = standing(rule);
          return isLost ? 'lost' : found === undefined ? null : standingWords[found];
        },
        cell: (rule) => {
          const found = standing(rule);
          if (isLost) return <LostMark />;
          return found === undefined ? null : <StandingMark standing={found} />;
        },
      };
    }),
  ];
}
