import Link from 'next/link';
import { calendarDate } from '@/lib/format/calendar-date';
import { sentenceList } from '@/lib/format/sentence-list';
import { signingRoleName } from '@/lib/schemas/review/signing';
import { TierBadge } from '../ui/tier-badge';
import { daysUntil, type ReviewRow } from './review-row';
import { StateBadge } from './state-badge';

/** Reviews, one a row: what, of which service, where it stands, and what it waits for. */
export function ReviewList({
  rows,
  day,
  label,
  say,
  chain,
}: {
  readonly rows: readonly ReviewRow[];
  readonly day: string;
  readonly label: string;
  /** What is said of a row instead of where it stands. */
  readonly say?: (row: ReviewRow) => string | null;
  /** The decisions that it took the place of. */
  readonly chain?: (row: ReviewRow) => readonly ReviewRow[];
}) {
  return (
    <ul aria-label={label} className="pb-1">
      {rows.map((row) => {
        const earlier = chain?.(row) ?? [];
        const need = say?.(row) ?? null;
        return (
          <li key={row.id} className="border-t border-line first:border-t-0">
            <div className="relative flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 hover:bg-hover">
              <div className="min-w-0 flex-1 basis-72">
                <p className="flex items-center gap-2">
                  <Link
                    href={`/reviews/${row.id}`}
                    dir="auto"
                    className="truncate text-body font-medium text-text-1 after:absolute after:inset-0"
                  >
                    {row.title}
                  </Link>
                </p>
                <p className="truncate text-note text-text-3">
                  {row.service} · {row.option} · {row.headline}
                </p>
              </div>
              {row.tier === null ? null : <TierBadge tier={row.tier} short />}
              <StateBadge state={row.state} />
              <p className="w-56 text-note text-text-2 max-sm:w-full">
                {need === null ? standing(row, day) : `Waits for ${need}`}
              </p>
            </div>
            {earlier.length === 0 ? null : (
              <p className="px-4 pb-2.5 text-note text-text-3">
                Took the place of{' '}
                {earlier.map((one, index) => (
                  <span key={one.id}>
                    {index === 0 ? '' : ', which took that of '}
                    <Link href={`/reviews/${one.id}`} className="text-accent-text hover:underline">
                      {one.title}
                    </Link>
                  </span>
                ))}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function standing(row: ReviewRow, day: string): string {
  if (row.state === 'in_review') {
    return `Waits for ${sentenceList(row.waitsFor.map((role) => signingRoleName[role].toLowerCase()))}`;
  }
  if (row.state === 'draft') return `Draft by ${row.openedBy}`;
  if (row.state === 'rejected' || row.state === 'superseded') {
    return row.decidedAt === null ? '' : `Decided on ${calendarDate(row.decidedAt)}`;
  }
  const days = daysUntil(row, day);
  const again = calendarDate(new Date(row.reexamineOn));
  return days < 0 ? `Overdue since ${again}` : `Look again on ${again}`;
}
