import { useId, type ReactNode } from 'react';
import { classNames } from '../ui/class-names';

/** A part of the page on a card: what it shows, in a word what that is about, and its tools. */
export function SectionCard({
  title,
  note,
  tools,
  id,
  className,
  children,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly tools?: ReactNode;
  /** Where links on the page lead. */
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const heading = useId();
  return (
    <section
      id={id}
      aria-labelledby={heading}
      className={classNames(
        'scroll-mt-4 rounded-card border border-line bg-surface p-4 max-sm:rounded-phone print:break-inside-avoid',
        className,
      )}
    >
      <header className="mb-2 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 id={heading} className="text-card">
          {title}
        </h3>
        {note === undefined ? null : <span className="text-note text-text-3">{note}</span>}
        {tools === undefined ? null : (
          <div className="ml-auto flex items-center gap-1 print:hidden">{tools}</div>
        )}
      </header>
      {children}
    </section>
  );
}
