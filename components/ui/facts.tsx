import type { ReactNode } from 'react';

/** Names and values one below the other; what is unknown says so. */
export function Facts({
  facts,
}: {
  readonly facts: readonly { readonly label: string; readonly value: ReactNode }[];
}) {
  return (
    <dl className="divide-y divide-line">
      {facts.map(({ label, value }) => (
        <div key={label} className="flex gap-4 py-2 max-sm:flex-col max-sm:gap-0.5">
          <dt className="w-40 shrink-0 text-note leading-[19px] text-text-3">{label}</dt>
          <dd className="min-w-0 flex-1 text-body text-text-1">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
