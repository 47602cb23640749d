import { csv } from '@/lib/format/csv';
import { z } from 'zod';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { record } from './record';
import { type ToldEvent, eventColumns, tell } from './told';
import { auditFilter, wanted } from './wanted';

/** A file holds the newest so many; for others the days can be narrowed. */
export const mostExported = 10_000;

const input = auditFilter.extend({ form: z.enum(['csv', 'jsonl']) });

/** The record as a file: a table for spreadsheets, or a line of JSON for each event. */
export interface AuditFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string;
}

/**
 * The events that fit, newest first, at most `mostExported`. That they were taken away is written down
 * too. Throws `Forbidden`.
 */
export async function exportAudit(
  context: Context,
  raw: z.input<typeof input>,
): Promise<AuditFile> {
  const { form, ...filter } = parseInput(input, raw);
  const { db, principal } = context;
  authorise(principal, 'audit.export', principal.workspaceId);
  const rows = await db.auditEvent.findMany({
    select: eventColumns,
    where: await wanted(context, filter),
    orderBy: { id: 'desc' },
    take: mostExported,
  });
  const events = await tell(context, rows);
  await record(db, context, {
    verb: 'audit.export',
    objectId: null,
    detail: { form, events: events.length, ...defined(filter) },
  });
  const fileName = `record-${new Date().toISOString().slice(0, 10)}.${form}`;
  return form === 'csv'
    ? { fileName, mediaType: 'text/csv; charset=utf-8', content: csvOf(events) }
    : { fileName, mediaType: 'application/jsonl; charset=utf-8', content: linesOf(events) };
}

function defined(filter: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filter).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function csvOf(events: readonly ToldEvent[]): string {
  return csv(
    [
      'event',
      'at (UTC)',
      'person',
      'person id',
      'act',
      'outcome',
      'because',
      'object',
      'object id',
      'version',
      'address',
      'program',
      'detail',
    ],
    events.map((event) => [
      event.id,
      event.at.toISOString(),
      event.person?.name ?? '',
      event.person?.id ?? '',
      event.act,
      event.refused === null ? 'done' : 'refused',
      event.refused ?? '',
      event.object?.name ?? '',
      event.object?.id ?? '',
      event.version,
      event.address ?? '',
      event.agent ?? '',
      JSON.stringify(event.detail),
    ]),
  );
}

function linesOf(events: readonly ToldEvent[]): string {
  return events
    .map(({ object, ...event }) =>
      JSON.stringify({
        ...event,
        object: object === null ? null : { id: object.id, name: object.name },
      }),
    )
    .map((line) => `${line}\n`)
    .join('');
}
