import type { Flip, FlipSearch, Verdict } from '@/lib/engine/model';
import { patternOf } from '@/lib/engine/decision/patterns/catalog';
import { quantity } from '@/lib/format/quantity';
import { verdictName } from '@/lib/format/verdict';
import { text } from '@/lib/format/words';
import { FlipTrack } from './flip-track';

const head = 'py-1 font-medium';
const cell = 'py-1.5 pl-4 align-middle max-sm:block max-sm:py-0 max-sm:pl-0';
const figureClass =
  'tabular -mx-1 inline-flex min-h-6 cursor-pointer items-center rounded-chip px-1 font-semibold whitespace-nowrap hover:bg-hover';

/** The words of a figure as the flip's own sentence says them. */
function wordsOf({ because, figures }: Flip, path: string): string | null {
  const found = figures.find((figure) => figure.path === path);
  return found === undefined ? null : because.slice(found.start, found.end);
}

/** From which value on, or below which, the answer is another, and which it is then. */
function Change({
  flip,
  verdict,
}: {
  readonly flip: Flip;
  /** Of the answer as it is. */
  readonly verdict: Verdict;
}) {
  const { input, label, direction, unit, to, pattern } = flip;
  const path = `decision.flips[${input}].${direction}`;
  return (
    <span className="flex flex-wrap items-center gap-x-1.5">
      <span className="text-text-3">{direction === 'up' ? 'from' : 'below'}</span>
      <button type="button" data-figure={path} aria-haspopup="dialog" className={figureClass}>
        <span className="sr-only">{label} </span>
        {wordsOf(flip, path) ?? text(quantity(to, unit))}
      </button>
      <span>{pattern === null ? 'no honest answer' : patternOf(pattern).title}</span>
      {pattern === null || flip.verdict === verdict ? null : (
        <span className="text-note text-text-3">{verdictName[flip.verdict].toLowerCase()}</span>
      )}
    </span>
  );
}

/** Each input that changes the answer: today's value, where it changes, and into what. */
export function FlipTable({
  searches,
  verdict,
}: {
  readonly searches: readonly FlipSearch[];
  readonly verdict: Verdict;
}) {
  const rows = searches.filter(({ flips }) => flips.length > 0);
  return (
    <table className="w-full text-table max-sm:block">
      <caption className="sr-only">Inputs that would flip the answer</caption>
      <thead className="max-sm:sr-only">
        <tr className="text-note text-text-2">
          <th scope="col" className={`${head} text-left`}>
            Input
          </th>
          <th scope="col" className={`${head} pl-4 text-right`}>
            Today
          </th>
          <th scope="col" className={`${head} w-[22%] pl-4 text-left`}>
            Range
          </th>
          <th scope="col" className={`${head} pl-4 text-left`}>
            Changes
          </th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {rows.map((search) => {
          const { input, label, unit, from, flips } = search;
          return (
            <tr
              key={input}
              className="max-sm:block max-sm:border-t max-sm:border-line max-sm:py-2 sm:[&>*]:border-t sm:[&>*]:border-line"
            >
              <th
                scope="row"
                className="py-1.5 text-left font-[550] max-sm:block max-sm:py-0 sm:max-w-56"
              >
                {label}
              </th>
              <td className={`${cell} tabular text-right whitespace-nowrap max-sm:text-left`}>
                <span className="text-text-3 sm:hidden">now </span>
                {from === null ? (
                  <span className="text-text-3">not stated</span>
                ) : (
                  text(quantity(from, unit))
                )}
              </td>
              <td className={`${cell} max-sm:hidden`}>
                <FlipTrack search={search} />
              </td>
              <td className={cell}>
                {flips.map((flip) => (
                  <Change key={flip.direction} flip={flip} verdict={verdict} />
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
