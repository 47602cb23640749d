import { ClipboardList } from 'lucide-react';
import Link from 'next/link';
import { plural } from '@/lib/format/plural';
import { isMismatch } from '../tier/catalog-tier';
import { SeverityMark } from '../ui/severity-mark';
import { addressOf, type CatalogRow } from './catalog-row';

/** So many are named; the column of tiers marks the others. */
const mostNamed = 4;

/** Which services declare another tier than they earn, and the way to what each tier asks. */
export function TierNote({ rows }: { readonly rows: readonly CatalogRow[] }) {
  const differing = rows.filter(isMismatch);
  const named = differing.slice(0, mostNamed);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-note text-text-2">
      {differing.length === 0 ? null : (
        <p className="flex min-w-0 items-center gap-1.5">
          <SeverityMark standing="medium" decorative size={13} />
          <span>
            {plural(differing.length, 'service')} {differing.length === 1 ? 'declares' : 'declare'}{' '}
            another tier than the answers come to:{' '}
            {named.map((row, i) => (
              <span key={row.id}>
                {i === 0 ? null : ', '}
                <Link href={`${addressOf(row)}/tier`} className="font-medium text-accent-text">
                  {row.name}
                </Link>
              </span>
            ))}
            {differing.length > mostNamed ? ` and ${differing.length - mostNamed} more` : null}
          </span>
        </p>
      )}
      <Link
        href="/tiers"
        className="ml-auto inline-flex min-h-6 items-center gap-1.5 font-medium text-accent-text"
      >
        <ClipboardList aria-hidden className="size-3.5" />
        What each tier asks
      </Link>
    </div>
  );
}
