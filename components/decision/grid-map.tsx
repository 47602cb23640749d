import { verdicts, type DecisionCell, type DecisionGrid, type PatternId } from '@/lib/engine/model';
import { patternOf } from '@/lib/engine/decision/patterns/catalog';
import { quantity } from '@/lib/format/quantity';
import { verdictName } from '@/lib/format/verdict';
import { text } from '@/lib/format/words';
import { classNames } from '../ui/class-names';
import { patternCode } from './pattern-code';
import { patternTint } from './verdict-tint';

export const gridRowHeight = 30;
/** Under the cells: the values of the one input, and its name. */
export const gridFoot = 44;
const roomForValue = 52;

/** Today's value of each input; null: not stated. */
export interface Today {
  readonly x: number | null;
  readonly y: number | null;
}

const nameOf = ({ pattern, verdict }: DecisionCell): string =>
  pattern === null ? verdictName[verdict] : patternOf(pattern).title;

/** The answer over two inputs, a cell a pair of values; the cell of today is framed. */
export function GridMap({
  grid: { x, y, cells },
  today,
  width,
}: {
  readonly grid: DecisionGrid;
  readonly today: Today;
  readonly width: number;
}) {
  const xs = [...new Set(cells.map((cell) => cell.x))];
  const ys = [...new Set(cells.map((cell) => cell.y))].toReversed();
  const side = Math.min(96, Math.max(60, width * 0.12));
  const cellWidth = (width - side) / xs.length;
  const every = Math.ceil(roomForValue / cellWidth);
  const shownOf = (verdict: DecisionCell['verdict']): readonly PatternId[] => [
    ...new Set(
      cells.flatMap((cell) =>
        cell.verdict === verdict && cell.pattern !== null ? [cell.pattern] : [],
      ),
    ),
  ];
  const shown = new Map(verdicts.map((verdict) => [verdict, shownOf(verdict)]));
  const at = new Map(cells.map((cell) => [`${cell.x} ${cell.y}`, cell]));
  return (
    <div className="text-label" style={{ width }}>
      {ys.map((atY) => (
        <div key={atY} className="flex" style={{ height: gridRowHeight }}>
          <span
            className={classNames(
              'tabular flex shrink-0 items-center justify-end pr-2 whitespace-nowrap',
              atY === today.y ? 'font-semibold text-text-1' : 'text-text-3',
            )}
            style={{ width: side }}
          >
            {text(quantity(atY, y.unit))}
          </span>
          {xs.map((atX) => {
            const cell = at.get(`${atX} ${atY}`);
            if (cell === undefined) return null;
            const isToday = atX === today.x && atY === today.y;
            return (
              <span
                key={atX}
                title={`${x.label} ${text(quantity(atX, x.unit))}, ${y.label} ${text(quantity(atY, y.unit))}: ${nameOf(cell)}${cell.meetsAll || cell.pattern === null ? '' : ', something cannot be met'}`}
                className="p-px"
                style={{ width: cellWidth }}
              >
                <span
                  className={classNames(
                    'flex size-full items-center justify-center rounded-[3px]',
                    isToday && 'inset-ring-2 inset-ring-text-1',
                    cell.pattern === null && 'border border-dashed border-line-strong text-text-3',
                    cell.pattern !== null &&
                      `text-text-1 ${cell.meetsAll ? 'font-semibold' : 'italic'}`,
                  )}
                  style={{
                    background: patternTint(
                      cell.verdict,
                      cell.pattern,
                      shown.get(cell.verdict) ?? [],
                    ),
                  }}
                >
                  {cell.pattern === null ? '?' : patternCode[cell.pattern]}
                </span>
              </span>
            );
          })}
        </div>
      ))}
      <div className="flex" style={{ paddingLeft: side }}>
        {xs.map((atX, i) => (
          <span
            key={atX}
            className={classNames(
              'tabular shrink-0 pt-1 text-center whitespace-nowrap',
              atX === today.x ? 'font-semibold text-text-1' : 'text-text-3',
            )}
            style={{ width: cellWidth }}
          >
            {i % every === 0 ? text(quantity(atX, x.unit)) : ''}
          </span>
        ))}
      </div>
      <p className="pt-1 text-center text-text-2" style={{ paddingLeft: side }}>
        {x.label}
      </p>
    </div>
  );
}
