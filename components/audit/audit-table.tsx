import Link from 'next/link';
import { calendarDate } from '@/lib/format/calendar-date';
import { Badge } from '../ui/badge';
import type { AuditEvent } from './audit-event';

const head = 'px-3 py-2 text-left text-note font-medium text-text-2 whitespace-nowrap';
const cell = 'px-3 py-2 align-top text-body max-md:block max-md:px-0 max-md:py-0.5';

/** The events of a page; on a phone each is a card. */
export function AuditTable({ events }: { readonly events: readonly AuditEvent[] }) {
  return (
    <div className="overflow-x-auto rounded-card border border-line bg-surface">
      <table className="w-full border-collapse max-md:block">
        <caption className="sr-only">What was done and refused, newest first</caption>
        <thead className="border-b border-line max-md:sr-only">
          <tr>
            {['When', 'Who', 'What', 'On', 'From'].map((title) => (
              <th key={title} scope="col" className={head}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {events.map((event) => (
            <AuditRow key={event.id} event={event} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AuditRow({ event }: { readonly event: AuditEvent }) {
  const { at, person, act, says, refused, object, version, address, agent } = event;
  return (
    <tr className="border-b border-line last:border-0 max-md:block max-md:px-3 max-md:py-2">
      <td className={`${cell} whitespace-nowrap text-text-2`}>
        <time dateTime={at.toISOString()} title={at.toISOString()}>
          {calendarDate(at, { time: true })}
        </time>
      </td>
      <td className={`${cell} font-medium text-text-1`}>{person?.name ?? 'nobody signed in'}</td>
      <td className={cell}>
        <span title={act}>{says}</span>
        {refused === null ? null : (
          <>
            {' '}
            <Badge tone="critical">refused</Badge>
            <p className="max-w-[48ch] text-note text-text-2">{refused}</p>
          </>
        )}
      </td>
      <td className={`${cell} max-w-[28ch] break-words`}>
        {object === null ? (
          <span className="text-text-3">–</span>
        ) : object.href === null ? (
          object.name
        ) : (
          <Link href={object.href} prefetch={false} className="text-accent-text">
            {object.name}
          </Link>
        )}
        {version === null ? null : <span className="text-text-2"> at version {version}</span>}
      </td>
      <td className={`${cell} max-w-[32ch] text-text-2`}>
        {address ?? 'not known'}
        {agent === null ? null : (
          <p className="truncate text-note text-text-3" title={agent}>
            {agent}
          </p>
        )}
      </td>
    </tr>
  );
}
