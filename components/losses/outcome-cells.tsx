import { lossOutcomeStanding, lossOutcomeWord, type LossOutcome } from '@/lib/format/loss-outcome';
import { percent } from '@/lib/format/percent';
import { dash } from '@/lib/format/signs';
import { text } from '@/lib/format/words';
import { classNames } from '../ui/class-names';
import { SeverityMark, standingText } from '../ui/severity-mark';
import type { LossRow } from './loss-rows';
import type { Priority } from './matrix-shape';

const bars: Readonly<Record<LossOutcome, string>> = {
  survives: 'bg-meets',
  cascades: 'bg-medium',
  part: 'bg-high',
  falls: 'bg-critical',
};

/** The share of the peak that is served once all has settled; pressed, how it came to be. */
export function ServedCell({
  row: { servedFraction, servedFigure, outcome },
  bar = true,
  tabbable,
}: {
  readonly row: LossRow;
  readonly bar?: boolean;
  readonly tabbable: boolean;
}) {
  const says = (
    <>
      <span className="sr-only">served </span>
      {text(percent(servedFraction))}
    </>
  );
  const look = 'tabular inline-flex h-6 items-center rounded-chip px-1 font-semibold text-text-1';
  return (
    <span className="inline-flex items-center gap-2">
      {bar ? (
        <span aria-hidden className="h-1.5 w-12 overflow-hidden rounded-full bg-line">
          <span
            className={classNames('block h-full rounded-full', bars[outcome])}
            style={{ width: `${servedFraction * 100}%` }}
          />
        </span>
      ) : null}
      {servedFigure === null ? (
        <span className={classNames(look, 'min-w-12 justify-end')}>{says}</span>
      ) : (
        <button
          type="button"
          data-figure={servedFigure}
          data-stop="served"
          tabIndex={tabbable ? 0 : -1}
          aria-haspopup="dialog"
          className={classNames(
            look,
            'relative z-1 cursor-pointer hover:bg-hover',
            bar && 'min-w-12 justify-end',
          )}
        >
          {says}
        </button>
      )}
    </span>
  );
}

/** How much of a priority is kept if sites shed, in per cent; pressed, how it came to be. */
export function KeptCell({
  kept,
  figure,
  priority,
  tabbable,
}: {
  readonly kept: number | null;
  readonly figure: string | null;
  readonly priority: Priority;
  readonly tabbable: boolean;
}) {
  if (kept === null) return <span className="text-text-3">{dash}</span>;
  const look =
    kept >= 1 ? 'text-text-3' : kept <= 0 ? 'font-semibold text-critical-text' : 'text-text-1';
  const says = (
    <>
      <span className="text-text-3 sm:sr-only">{priority.toUpperCase()} kept </span>
      {percent(kept).value}
      {/* In the table the heading has the sign. */}
      <span className="text-text-3 sm:sr-only"> %</span>
    </>
  );
  if (figure === null) return <span className={look}>{says}</span>;
  return (
    <button
      type="button"
      data-figure={figure}
      data-stop={priority}
      tabIndex={tabbable ? 0 : -1}
      aria-haspopup="dialog"
      className={classNames(
        look,
        'relative z-1 -mx-1 inline-flex min-h-6 cursor-pointer items-center gap-1 rounded-chip px-1 hover:bg-hover',
      )}
    >
      {says}
    </button>
  );
}

/** How a loss ends, as a mark and a word; the row where nothing is lost says so more quietly. */
export function OutcomeWord({ row: { outcome, id } }: { readonly row: LossRow }) {
  const isSteady = id === '';
  if (isSteady && outcome === 'survives') return <span className="text-text-3">Healthy</span>;
  const standing = lossOutcomeStanding[outcome];
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1.5 font-medium whitespace-nowrap',
        standingText[standing],
      )}
    >
      <SeverityMark standing={standing} decorative />
      {isSteady && outcome === 'cascades' ? 'Overloaded' : lossOutcomeWord[outcome]}
    </span>
  );
}
