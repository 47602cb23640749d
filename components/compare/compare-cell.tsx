import type { Architecture, ComparedRow, OptionEvaluation } from '@/lib/engine/model';
import { comparedLabel } from '@/lib/format/comparison-words';
import { worstSeverity, type Standing } from '@/lib/format/severity';
import type { Words } from '@/lib/format/words';
import { FigureValue } from '../figure/figure-value';
import { Badge } from '../ui/badge';
import { SeverityMark } from '../ui/severity-mark';
import { CellNote } from './cell-notes';

/** How a figure stands: to its limit, and where none is stated for losses to what was found of them. */
function standingOf(
  { id }: ComparedRow,
  status: ComparedRow['cells'][number]['status'],
  value: number | null,
  evaluation: OptionEvaluation,
): Standing | undefined {
  if (status === 'pass') return 'meets';
  if (status === 'fail') return 'high';
  if (status === 'unknown') return 'unknown';
  if (id !== 'worst-loss' && id !== 'single-losses') return undefined;
  if (value === null) return 'unknown';
  if (value >= 1) return 'meets';
  const found = evaluation.findings.filter(({ code }) => code.startsWith('CAP'));
  return worstSeverity(found.map(({ severity }) => severity)) ?? 'high';
}

/** One figure of one option: mark, value with its "why?", the change, best, and what it means. */
export function CompareCell({
  architecture,
  row,
  index,
  evaluation,
  words,
  change,
  isBaseline,
  most,
}: {
  readonly architecture: Architecture;
  readonly row: ComparedRow;
  readonly index: number;
  readonly evaluation: OptionEvaluation;
  readonly words: Words;
  readonly change: string | null;
  readonly isBaseline: boolean;
  readonly most: number;
}) {
  const cell = row.cells[index];
  if (cell === undefined) return null;
  const standing = standingOf(row, cell.status, cell.value, evaluation);
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-1.5">
        {standing === undefined ? null : <SeverityMark standing={standing} size={14} />}
        <button
          type="button"
          data-figure={`${index}|${row.id}`}
          aria-haspopup="dialog"
          title={words.exact}
          className="tabular -mx-1 inline-flex min-h-6 cursor-pointer items-center rounded-chip px-1 font-semibold hover:bg-hover"
        >
          <span className="sr-only">
            {comparedLabel(row.id)}, {cell.option}:{' '}
          </span>
          <FigureValue parts={[words]} />
        </button>
        {isBaseline && row.id === 'npv' ? (
          <span className="text-note text-text-3">baseline</span>
        ) : null}
        {change === null ? null : <span className="tabular text-note text-text-3">{change}</span>}
        {cell.isBest ? (
          <Badge tone="accent" className="ml-auto">
            best
          </Badge>
        ) : null}
      </span>
      <span className="block text-note text-text-3">
        <CellNote
          architecture={architecture}
          row={row}
          index={index}
          evaluation={evaluation}
          most={most}
        />
      </span>
    </>
  );
}
