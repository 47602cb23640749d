import { z } from 'zod';
import { acts } from '@/lib/schemas/policy';
import type { Prisma } from '@/lib/db/generated/client';
import type { Context } from '../context';

/** What of an event is read from the store. */
export const eventColumns = {
  id: true,
  at: true,
  verb: true,
  objectId: true,
  version: true,
  address: true,
  agent: true,
  detail: true,
  principal: { select: { id: true, name: true } },
} satisfies Prisma.AuditEventSelect;

type Row = Prisma.AuditEventGetPayload<{ select: typeof eventColumns }>;

/** Something that was done or refused, as it is shown and taken away. */
export interface ToldEvent {
  /** Counts the events of the whole store. */
  readonly id: string;
  readonly at: Date;
  /** Absent: nobody was signed in. */
  readonly person: { readonly id: string; readonly name: string } | null;
  /** The act, also where it was refused. */
  readonly act: string;
  /** The act as an infinitive: change a document. */
  readonly says: string;
  /** Why it was refused; null: it was done. */
  readonly refused: string | null;
  readonly object: ToldObject | null;
  readonly version: number | null;
  readonly address: string | null;
  readonly agent: string | null;
  /** What else was written down. */
  readonly detail: Row['detail'];
}

/** What it was done to. */
export interface ToldObject {
  /** Absent where it has none: an address that was asked for. */
  readonly id: string | null;
  readonly name: string;
  /** Where it is to be seen now; null: nowhere. */
  readonly href: string | null;
}

const detail = z.object({
  act: z.string().optional(),
  because: z.string().optional(),
  named: z.string().optional(),
  name: z.string().optional(),
});

/** Tells rows with the names that things have now; two queries for any number of rows. */
export async function tell(
  { db, principal }: Pick<Context, 'db' | 'principal'>,
  rows: readonly Row[],
): Promise<ToldEvent[]> {
  const ids = [...new Set(rows.flatMap(({ objectId }) => objectId ?? []))];
  const { workspaceId } = principal;
  const where = { workspaceId, id: { in: ids } };
  const [documents, people] = await Promise.all([
    db.architecture.findMany({ select: { id: true, name: true, archivedAt: true }, where }),
    db.principal.findMany({ select: { id: true, name: true }, where }),
  ]);
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const personOf = new Map(people.map((person) => [person.id, person.name]));

  const objectOf = ({ objectId, verb }: Row, known: z.output<typeof detail>): ToldObject | null => {
    if (objectId === null) {
      return known.named === undefined ? null : { id: null, name: known.named, href: null };
    }
    const document = documentOf.get(objectId);
    if (document !== undefined) {
      const { id, name, archivedAt } = document;
      return archivedAt === null
        ? { id, name, href: `/a/${encodeURIComponent(name)}` }
        : { id, name: `${name} (archived)`, href: '/catalog?archived=true' };
    }
    const person = personOf.get(objectId);
    if (person !== undefined) return { id: objectId, name: person, href: null };
    if (objectId === workspaceId) return workspacePart(objectId, known.act ?? verb);
    return { id: objectId, name: known.name ?? objectId, href: null };
  };

  return rows.map((row) => {
    const known = detail.safeParse(row.detail).data ?? {};
    const isRefused = row.verb === 'refused';
    const act = isRefused ? (known.act ?? 'request') : row.verb;
    return {
      id: String(row.id),
      at: row.at,
      person: row.principal,
      act,
      says: wordsOf(act),
      refused: isRefused ? (known.because ?? 'no reason was kept') : null,
      object: objectOf(row, known),
      version: row.version,
      address: row.address,
      agent: row.agent,
      detail: row.detail,
    };
  });
}

/** What belongs to the workspace as a whole, by what was done to it. */
function workspacePart(id: string, act: string): ToldObject {
  if (act.startsWith('assumptions.')) return { id, name: 'assumptions', href: '/assumptions' };
  if (act.startsWith('tier-policy.')) return { id, name: 'tier policy', href: '/tiers' };
  return { id, name: 'the workspace', href: null };
}

/** An act in words; one that this version does not know keeps its name. */
export function wordsOf(verb: string): string {
  if (verb === 'request') return 'ask for something';
  return Object.entries(acts).find(([name]) => name === verb)?.[1].says ?? verb;
}
