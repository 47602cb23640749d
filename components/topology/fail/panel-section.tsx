import type { ReactNode } from 'react';

/** A part of the panel of a loss, under its heading. */
export function PanelSection({
  title,
  note,
  label,
  children,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  /** Its name where the title alone does not say enough. */
  readonly label?: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-label={label ?? title} className="border-b border-line px-4 py-3.5">
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <h3 className="text-subtitle">{title}</h3>
        {note === undefined ? null : <span className="text-note text-text-3">{note}</span>}
      </div>
      {children}
    </section>
  );
}
