import { useId, type ReactNode } from 'react';

/** A table with its heading and its tools in one line. */
export function TitledTable({
  title,
  note,
  aside,
  children,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly aside?: ReactNode;
  /** Draws the table, with the line above it. */
  readonly children: (renderToolbar: (tools: ReactNode) => ReactNode) => ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0 print:break-inside-avoid">
      {children((tools) => (
        <header className="mb-2 flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <h3 id={id} className="text-card">
            {title}
          </h3>
          {note === undefined ? null : <span className="text-note text-text-3">{note}</span>}
          <span className="ml-auto flex items-center gap-1 print:hidden">
            {aside}
            {tools}
          </span>
        </header>
      ))}
    </section>
  );
}
