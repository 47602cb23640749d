import { z } from 'zod';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { auditFilter, auditVerbs, wanted } from './wanted';
import { type ToldEvent, eventColumns, tell, wordsOf } from './told';

const input = auditFilter.extend({
  /** Events before this one: the last one of the page before. */
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});

export type AuditInput = z.input<typeof input>;

const pageSize = 50;

/** A page of the record, and what it can be narrowed to. */
export interface AuditPage {
  readonly events: readonly ToldEvent[];
  /** How many there are in all that fit. */
  readonly count: number;
  /** Where the next page begins; null: this is the last. */
  readonly next: string | null;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly verbs: readonly { readonly id: string; readonly says: string }[];
}

/** What was done and refused in the workspace, newest first, fifty at a time. Throws `Forbidden`. */
export async function listAudit(context: Context, raw: AuditInput): Promise<AuditPage> {
  const { before, ...filter } = parseInput(input, raw);
  const { db, principal } = context;
  const { workspaceId } = principal;
  authorise(principal, 'audit.read', workspaceId);
  const where = await wanted(context, filter);
  const [rows, count, people] = await Promise.all([
    db.auditEvent.findMany({
      select: eventColumns,
      where: { ...where, ...(before === undefined ? {} : { id: { lt: BigInt(before) } }) },
      orderBy: { id: 'desc' },
      take: pageSize + 1,
    }),
    db.auditEvent.count({ where }),
    db.principal.findMany({
      select: { id: true, name: true },
      where: { workspaceId },
      orderBy: { name: 'asc' },
    }),
  ]);
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return {
    events: await tell(context, shown),
    count,
    next: rows.length > pageSize && last !== undefined ? String(last.id) : null,
    people,
    verbs: auditVerbs.map((id) => ({
      id,
      says: id === 'refused' ? 'anything refused' : wordsOf(id),
    })),
  };
}
