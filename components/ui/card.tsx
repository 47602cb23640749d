import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** A part of a page: its title, a note beside it, and what it holds. */
export function Card({
  title,
  note,
  tools,
  className,
  children,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  /** At the right end of the head. */
  readonly tools?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <section
      aria-label={title}
      className={classNames('min-w-0 rounded-card border border-line bg-surface', className)}
    >
      <header className="flex flex-wrap items-baseline gap-x-3 px-4 pt-3 pb-1.5">
        <h2 className="text-card">{title}</h2>
        {note === undefined ? null : <p className="text-note text-text-3">{note}</p>}
        {tools === undefined || tools === null ? null : (
          <div className="ml-auto flex items-center gap-1 self-center print:hidden">{tools}</div>
        )}
      </header>
      {children}
    </section>
  );
}

/** A cell of a table in such a card. */
export const cardCell = 'h-8 border-b border-line px-2 text-left first:pl-4 last:pr-4';
export const cardHead = `${cardCell} text-note font-medium whitespace-nowrap text-text-2`;
