import Link from 'next/link';
import { count } from '@/lib/format/count';
import { text } from '@/lib/format/words';
import { EmptyState } from '../state/empty-state';
import { buttonClass } from '../ui/button-class';
import { PageHeader } from '../ui/page-header';
import { AuditFilters } from './audit-filters';
import { AuditTable } from './audit-table';
import type { AuditEvent, AuditQuery, AuditSubject } from './audit-event';
import { auditAddress } from './audit-address';

export interface AuditPageProps {
  readonly query: AuditQuery;
  readonly events: readonly AuditEvent[];
  /** How many fit in all. */
  readonly total: number;
  /** Where the next page begins; null: this is the last. */
  readonly next: string | null;
  readonly people: readonly AuditSubject[];
  readonly verbs: readonly { readonly id: string; readonly says: string }[];
  /** A file holds the newest so many. */
  readonly mostExported: number;
  /** Why the address could not be read; null: it could. */
  readonly problem: string | null;
}

/** What was done and refused, newest first: a plain page, whose filter is a form that fills the address. */
export function AuditPage({
  query,
  events,
  total,
  next,
  people,
  verbs,
  mostExported,
  problem,
}: AuditPageProps) {
  const isFirst = query.before === undefined;
  return (
    <>
      <PageHeader
        title="Record"
        aside={text(count(total, total === 1 ? 'event' : 'events'))}
        actions={
          <>
            <a
              download
              className={buttonClass('secondary')}
              href={auditAddress(query, '/audit/record.csv')}
            >
              CSV
            </a>
            <a
              download
              className={buttonClass('secondary')}
              href={auditAddress(query, '/audit/record.jsonl')}
            >
              JSON lines
            </a>
          </>
        }
      />
      <div className="space-y-4 p-5 max-sm:p-4">
        <p className="max-w-[72ch] text-body text-text-2">
          Who did what, to which version, when and from where; what was refused stands here too. It
          is only ever added to. A file holds the newest {text(count(mostExported))} events that
          fit.
        </p>
        <AuditFilters query={query} people={people} verbs={verbs} />
        {problem === null ? null : (
          <p role="alert" className="text-body text-critical-text">
            {problem}
          </p>
        )}
        {events.length === 0 ? (
          <EmptyState title="Nothing fits">
            No event has all of that. Take a condition away.
          </EmptyState>
        ) : (
          <AuditTable events={events} />
        )}
        <nav aria-label="Pages of the record" className="flex gap-4 text-body">
          {isFirst ? null : (
            <Link className="text-accent-text" href={auditAddress({ ...query, before: undefined })}>
              Newest
            </Link>
          )}
          {next === null ? null : (
            <Link className="text-accent-text" href={auditAddress({ ...query, before: next })}>
              Older
            </Link>
          )}
        </nav>
      </div>
    </>
  );
}
