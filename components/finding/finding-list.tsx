'use client';

import { useState } from 'react';
import type { Finding } from '@/lib/engine/model';
import { findingKey } from '@/lib/format/finding-key';
import { plural } from '@/lib/format/plural';
import { severityRank } from '@/lib/format/severity';
import type { FindingActions } from './finding-actions';
import { FindingCard } from './finding-card';
import { SeverityCounts } from './severity-counts';
import { useHeldOrder } from './use-held-order';
import { SeverityMark } from '../ui/severity-mark';

const noKeys: ReadonlySet<string> = new Set();

/**
 * The findings of an option, worst first, one open at a time. Uncontrolled unless `openKey` is given
 * (see `findingKey`); the worst one is open at first where `openWorst` is set.
 */
export function FindingList({
  findings,
  actions = {},
  openKey,
  onOpenKey,
  openWorst = false,
  heading = 'Findings',
  lit = noKeys,
}: {
  readonly findings: readonly Finding[];
  readonly actions?: FindingActions;
  readonly openKey?: string | null;
  readonly onOpenKey?: (key: string | null) => void;
  readonly openWorst?: boolean;
  readonly heading?: string;
  /** Keys of the findings that speak of what is pointed at elsewhere, on the map. */
  readonly lit?: ReadonlySet<string>;
}) {
  const sorted = findings.toSorted((a, b) => severityRank(a.severity) - severityRank(b.severity));
  const { rows, hold, release } = useHeldOrder(sorted, findingKey);
  const worst = sorted[0];
  const [own, setOwn] = useState<string | null>(
    openWorst && worst !== undefined ? findingKey(worst) : null,
  );
  const open = openKey === undefined ? own : openKey;

  function setOpen(key: string | null) {
    setOwn(key);
    onOpenKey?.(key);
  }

  return (
    <section aria-label={heading} data-findings>
      <header className="flex items-center justify-between gap-3 px-4 pb-1.5">
        <h2 className="text-card">{heading}</h2>
        <SeverityCounts findings={findings} />
        <span className="sr-only" aria-live="polite">
          {plural(findings.length, 'finding')}
        </span>
      </header>
      {worst === undefined ? (
        <p className="flex items-center gap-2 px-4 py-2 text-body text-text-2">
          <SeverityMark standing="meets" decorative />
          No findings. Every rule that applies here holds.
        </p>
      ) : (
        <ul
          onPointerEnter={hold}
          onPointerLeave={release}
          className="[&>li+li]:border-t [&>li+li]:border-line"
        >
          {rows.map((finding) => {
            const key = findingKey(finding);
            return (
              <li
                key={key}
                data-finding-key={key}
                data-lit={lit.has(key) ? '' : undefined}
                className="py-0.5 data-lit:bg-accent-weak data-lit:shadow-[inset_3px_0_0_var(--accent)]"
              >
                <FindingCard
                  finding={finding}
                  open={open === key}
                  onOpen={(next) => setOpen(next ? key : null)}
                  actions={actions}
                />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
