import type { ReactElement, ReactNode } from 'react';
import type { Standing } from '@/lib/format/severity';
import { text, type Words } from '@/lib/format/words';
import { classNames } from '../ui/class-names';
import { SeverityMark } from '../ui/severity-mark';
import { FigureValue } from './figure-value';
import { Why } from './why';
import type { Explain } from './why-panel';

export interface FigureProps {
  readonly label: string;
  /** One figure, or several that belong together (RTO and RPO). */
  readonly parts: readonly Words[];
  readonly suffix?: string;
  /** The worst finding that stands behind it, a requirement met, or unknown; absent: no requirement. */
  readonly standing?: Standing;
  /** The requirement, the baseline. */
  readonly note?: ReactNode;
  /** Against the baseline: `+63 ms`. */
  readonly change?: string | null;
  readonly explain?: Explain | undefined;
}

/** The trigger of "why?", or the same box without one where nothing explains the figure. */
function Explained({
  explain,
  className,
  children,
}: {
  readonly explain: Explain | undefined;
  readonly className: string;
  readonly children: ReactNode;
}): ReactElement {
  if (explain === undefined) return <div className={className}>{children}</div>;
  return (
    <Why
      explain={explain}
      trigger={
        <button
          type="button"
          className={classNames(
            className,
            'cursor-pointer text-left transition-colors duration-100 hover:bg-hover data-popup-open:bg-hover',
          )}
        >
          {children}
        </button>
      }
    />
  );
}

/** A figure of the header: label, mark, value, and under it what it is held against. */
export function Figure({ label, parts, suffix, standing, note, change, explain }: FigureProps) {
  return (
    <Explained
      explain={explain}
      className="flex h-full w-full min-w-0 flex-col justify-center px-3 py-1.5 -outline-offset-2"
    >
      <span className="block truncate text-note text-text-2">{label}</span>
      <span className="tabular flex items-center gap-1.5 text-figure whitespace-nowrap text-text-1">
        {standing === undefined ? null : <SeverityMark standing={standing} size={15} />}
        <span>
          <FigureValue parts={parts} {...(suffix === undefined ? {} : { suffix })} />
        </span>
      </span>
      <span className="block truncate text-[11.5px] leading-4 text-text-2">
        {note}
        {change == null ? null : <span className="text-text-3"> {change}</span>}
      </span>
    </Explained>
  );
}

/** A figure in a table's cell: mark, value, change. The column says what it is. */
export function CellFigure({ label, parts, suffix, standing, change, explain }: FigureProps) {
  return (
    <Explained
      explain={explain}
      className="tabular -mx-1.5 inline-flex min-h-6 items-center gap-1.5 rounded-chip px-1.5 text-table"
    >
      {standing === undefined ? null : <SeverityMark standing={standing} size={13} />}
      <span className="sr-only">{label} </span>
      <span className="font-semibold">
        <FigureValue parts={parts} {...(suffix === undefined ? {} : { suffix })} />
      </span>
      {change == null ? null : <span className="text-note text-text-3">{change}</span>}
    </Explained>
  );
}

/** A figure inside a sentence: bold, and dotted under where one may ask why. */
export function InlineFigure({ label, parts, suffix, explain }: FigureProps) {
  const value = (
    <>
      <span className="sr-only">{label} </span>
      {parts.map(text).join(' / ')}
      {suffix === undefined ? null : ` ${suffix}`}
    </>
  );
  if (explain === undefined) return <strong className="font-semibold">{value}</strong>;
  return (
    <Why
      explain={explain}
      trigger={
        <button
          type="button"
          className="cursor-pointer rounded-[3px] font-semibold text-text-1 underline decoration-mute decoration-dotted underline-offset-3 hover:bg-hover data-popup-open:bg-hover"
        >
          {value}
        </button>
      }
    />
  );
}
