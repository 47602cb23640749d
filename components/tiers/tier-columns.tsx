import type { ReactNode } from 'react';
import type { Tier } from '@/lib/engine/model';
import { tierMeaning, tierName } from '@/lib/format/tier';
import { TierBadge } from '../ui/tier-badge';

export const tierKeys = [
  [0, 'tier0'],
  [1, 'tier1'],
  [2, 'tier2'],
] as const satisfies readonly (readonly [Tier, string])[];

/** A table with a column for each tier; on a phone it scrolls by itself. */
export function TierTable({
  label,
  first,
  tiers = [0, 1, 2],
  children,
}: {
  readonly label: string;
  /** The heading of the rows. */
  readonly first: string;
  readonly tiers?: readonly Tier[];
  readonly children: ReactNode;
}) {
  return (
    // Scrolling by keyboard needs a focus; what only screen readers see must not widen the page.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="relative overflow-x-auto" tabIndex={0} aria-label={label}>
      <table className="w-full min-w-[560px] table-fixed text-body">
        <thead>
          <tr className="border-b border-line text-left text-note text-text-3">
            <th scope="col" className="w-[34%] px-4 py-2 font-normal">
              {first}
            </th>
            {tiers.map((tier) => (
              <th key={tier} scope="col" className="px-2 py-2 font-normal">
                <span className="flex items-center gap-2">
                  <TierBadge tier={tier} short />
                  <span className="sr-only">{tierName(tier)}</span>
                  <span className="truncate">{tierMeaning[tier]}</span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">{children}</tbody>
      </table>
    </section>
  );
}

/** A row of such a table: what it is about, then a cell a tier. */
export function TierRow({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}) {
  return (
    <tr className="align-top">
      <th scope="row" className="px-4 py-2 text-left font-[550]">
        {title}
        {note === undefined ? null : (
          <span className="block text-note font-normal text-text-3">{note}</span>
        )}
      </th>
      {children}
    </tr>
  );
}
