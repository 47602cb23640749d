'use client';

import type { Severity, Tier } from '@/lib/engine/model';
import { countBySeverity, standingWord } from '@/lib/format/severity';
import { tierMeaning, tierName } from '@/lib/format/tier';
import { classNames } from '../ui/class-names';
import { SeverityMark } from '../ui/severity-mark';
import { TierBadge } from '../ui/tier-badge';
import type { CatalogRow } from './catalog-row';
import { summariseTiers, type TierSummary } from './filter-rows';

const cellClass =
  'group/card flex min-w-0 cursor-pointer flex-col gap-2 px-4 py-3 text-left max-sm:px-3 transition-colors duration-100 -outline-offset-2 hover:bg-hover aria-pressed:bg-accent-weak';

function Bar({ summary }: { readonly summary: TierSummary }) {
  const parts = [
    { part: summary.sound, className: 'bg-meets' },
    { part: summary.serious, className: 'bg-critical' },
    {
      part: summary.unjudged,
      className:
        'bg-[repeating-linear-gradient(135deg,var(--line-strong)_0_4px,transparent_4px_7px)]',
    },
  ];
  return (
    <span aria-hidden className="flex h-[7px] w-full gap-0.5">
      {summary.services === 0 ? <span className="h-full w-full rounded-[2px] bg-hover" /> : null}
      {parts
        .filter(({ part }) => part > 0)
        .map(({ part, className }) => (
          <span
            key={className}
            className={classNames('h-full rounded-[2px]', className)}
            style={{ flexGrow: part }}
          />
        ))}
    </span>
  );
}

function TierCard({
  summary,
  chosen,
  onChoose,
}: {
  readonly summary: TierSummary;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  const { tier, services, sound, serious, unjudged } = summary;
  return (
    <button type="button" aria-pressed={chosen} onClick={onChoose} className={cellClass}>
      <span className="flex w-full items-center gap-2">
        <TierBadge tier={tier} short />
        <span aria-hidden className="text-card max-sm:hidden">
          {tierName(tier)}
        </span>
        <span className="truncate text-note text-text-3 max-sm:hidden">{tierMeaning[tier]}</span>
        <span className="tabular ml-auto text-figure">{services}</span>
        <span className="sr-only">services</span>
      </span>
      <Bar summary={summary} />
      <span className="flex flex-wrap gap-x-3 text-note text-text-2">
        <span className="flex items-center gap-1.5 max-sm:hidden">
          <SeverityMark standing="meets" decorative size={13} />
          {sound} sound
        </span>
        <span className="flex items-center gap-1.5">
          <SeverityMark standing="critical" decorative size={13} />
          {serious} at risk
        </span>
        {unjudged === 0 ? null : (
          <span className="flex items-center gap-1.5">
            <SeverityMark standing="unknown" decorative size={13} />
            {unjudged} not judged
          </span>
        )}
      </span>
    </button>
  );
}

function WorstFindings({
  rows,
  chosen,
  onChoose,
}: {
  readonly rows: readonly CatalogRow[];
  readonly chosen: readonly string[];
  readonly onChoose: (severity: Severity) => void;
}) {
  const counts = countBySeverity(rows.flatMap(({ worst }) => worst?.severity ?? []));
  const clear = rows.filter(({ worst, findings }) => worst === null && findings !== null).length;
  return (
    <div className="flex min-w-0 flex-col gap-1.5 px-4 py-3">
      <p className="flex items-center justify-between">
        <span className="text-card">Worst finding</span>
        <span className="text-note text-text-3">{clear === 0 ? null : `${clear} without any`}</span>
      </p>
      <ul className="-mx-1.5 grid grid-cols-2 gap-x-2">
        {counts.map(({ severity, count }) => (
          <li key={severity}>
            <button
              type="button"
              aria-pressed={chosen.includes(severity)}
              onClick={() => onChoose(severity)}
              className="flex h-6 w-full cursor-pointer items-center gap-1.5 rounded-chip px-1.5 text-note text-text-2 transition-colors duration-100 hover:bg-hover aria-pressed:bg-accent-weak"
            >
              <SeverityMark standing={severity} decorative size={13} />
              {standingWord[severity]}
              <span className="tabular ml-auto font-semibold text-text-1">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * How the services of each tier stand, and how bad the worst is. A card filters the list by what it
 * counts; pressed again it lets everything through.
 */
export function TierCards({
  rows,
  tiers,
  onTier,
  severities,
  onSeverity,
}: {
  readonly rows: readonly CatalogRow[];
  readonly tiers: readonly string[];
  readonly onTier: (tier: Tier) => void;
  readonly severities: readonly string[];
  readonly onSeverity: (severity: Severity) => void;
}) {
  return (
    <section
      aria-label="Services by tier"
      className="grid overflow-hidden rounded-card border border-line bg-surface max-sm:grid-cols-3 max-sm:rounded-phone max-sm:[&>*:nth-child(-n+3)+*]:border-l max-sm:[&>*:last-child]:col-span-3 max-sm:[&>*:last-child]:border-t max-sm:[&>*:last-child]:border-l-0 sm:grid-cols-2 sm:max-lg:[&>*:nth-child(even)]:border-l sm:max-lg:[&>*:nth-child(n+3)]:border-t lg:grid-cols-4 lg:[&>*+*]:border-l [&>*]:border-line"
    >
      {summariseTiers(rows).map((summary) => (
        <TierCard
          key={summary.tier}
          summary={summary}
          chosen={tiers.includes(String(summary.tier))}
          onChoose={() => onTier(summary.tier)}
        />
      ))}
      <WorstFindings rows={rows} chosen={severities} onChoose={onSeverity} />
    </section>
  );
}
