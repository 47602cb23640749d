import type { ReactNode } from 'react';

/** A part of the page of samples. */
export function Section({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-label={title} className="space-y-3">
      <header className="flex flex-wrap items-baseline gap-x-3 border-b border-line pb-1.5">
        <h2 className="text-page">{title}</h2>
        {note === undefined ? null : <p className="text-note text-text-3">{note}</p>}
      </header>
      {children}
    </section>
  );
}

/** Parts side by side, in the order in which one compares them. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3">{children}</div>;
}
