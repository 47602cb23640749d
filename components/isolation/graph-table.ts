import type { IsolationFigures, IsolationLoss } from '@/lib/engine/model';
import { dash } from '@/lib/format/signs';
import type { ChartTable } from '../chart/chart-table';
import { kindWords, placeWords, stateWords } from './dependency-words';

/** The graph as a table: what each dependency is, where it lives, how it stands. */
export function graphTable(
  { dependencies, sharedFate }: IsolationFigures,
  loss: IsolationLoss | null,
): ChartTable {
  const words = (text: string) => ({ exact: text === '' ? null : text, shown: text || dash });
  return {
    header: ['Dependency', 'What it is', 'Lives in', 'Falls with', 'Now'],
    rows: dependencies.map((one) => [
      words(one.name),
      words(kindWords(one)),
      words(placeWords(one)),
      words(
        sharedFate
          .filter((fate) => fate.dependencies.includes(one.name))
          .map(({ region }) => region)
          .join(', '),
      ),
      words(stateWords(loss, one.name) || (loss === null ? '' : 'up')),
    ]),
  };
}
