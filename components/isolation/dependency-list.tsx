import type { IsolationFigures, IsolationLoss } from '@/lib/engine/model';
import { shortRegion } from '@/lib/format/region-name';
import { classNames } from '../ui/class-names';
import { SeverityMark } from '../ui/severity-mark';
import { kindWords, placeWords, stateWords } from './dependency-words';

/** The graph where there is no room for one: each dependency with its places below it. */
export function DependencyList({
  figures: { dependencies, sharedFate },
  loss,
}: {
  readonly figures: IsolationFigures;
  readonly loss: IsolationLoss | null;
}) {
  return (
    <ul className="divide-y divide-line">
      {dependencies.map((one) => {
        const state = stateWords(loss, one.name);
        const fate = sharedFate.filter((row) => row.dependencies.includes(one.name));
        return (
          <li key={one.name} className="py-2.5">
            <p className="flex flex-wrap items-baseline gap-x-2">
              <span className="text-body font-[550]">{one.name}</span>
              <span className="text-note text-text-2">{kindWords(one)}</span>
            </p>
            <p className="text-note text-text-2">{placeWords(one)}</p>
            {fate.length === 0 ? null : (
              <p className="mt-0.5 flex items-center gap-1.5 text-note text-high-text">
                <SeverityMark standing="high" size={12} decorative />
                falls with {fate.map(({ region }) => shortRegion(region)).join(', ')}
              </p>
            )}
            {state === '' ? null : (
              <p
                className={classNames(
                  'mt-0.5 text-note font-medium',
                  state.startsWith('gone') ? 'text-critical-text' : 'text-text-2',
                )}
              >
                Now: {state}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
