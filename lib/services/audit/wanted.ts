import { z } from 'zod';
import { acts } from '@/lib/schemas/policy';
import type { Prisma } from '@/lib/db/generated/client';
import type { Context } from '../context';

/** Verbs as they are kept: every act, and what was refused. */
export const auditVerbs = [...Object.keys(acts), 'refused'].sort();

/** Which events are wanted. What is left out does not matter. */
export const auditFilter = z.strictObject({
  /** A member; `nobody`: without anybody signed in. */
  person: z.union([z.uuid(), z.literal('nobody')]).optional(),
  verb: z.string().max(60).optional(),
  /** Part of a document’s name, or the id of anything. */
  object: z.string().trim().max(100).optional(),
  /** Days, ISO, in UTC, both included. */
  since: z.iso.date().optional(),
  until: z.iso.date().optional(),
});
export type AuditFilter = z.input<typeof auditFilter>;

/** More documents of one name part than these are not looked through. */
const mostObjects = 1_000;

const dayMs = 86_400_000;

/** The condition under which an event of the workspace is wanted. */
export async function wanted(
  { db, principal }: Pick<Context, 'db' | 'principal'>,
  filter: z.output<typeof auditFilter>,
): Promise<Prisma.AuditEventWhereInput> {
  const { workspaceId } = principal;
  const { person, verb, object, since, until } = filter;
  const at = {
    ...(since === undefined ? {} : { gte: new Date(since) }),
    ...(until === undefined ? {} : { lt: new Date(Date.parse(until) + dayMs) }),
  };
  return {
    workspaceId,
    ...(person === undefined ? {} : { principalId: person === 'nobody' ? null : person }),
    ...(verb === undefined ? {} : { verb }),
    ...(since === undefined && until === undefined ? {} : { at }),
    ...(object === undefined || object === ''
      ? {}
      : { objectId: { in: await objectsCalled(object) } }),
  };

  async function objectsCalled(text: string): Promise<string[]> {
    if (z.uuid().safeParse(text).success) return [text];
    // Percent and underscore are wildcards underneath.
    const contains = text.replaceAll(/[\\%_]/g, String.raw`\$&`);
    const found = await db.architecture.findMany({
      select: { id: true },
      where: { workspaceId, name: { contains, mode: 'insensitive' } },
      take: mostObjects,
    });
    return found.map(({ id }) => id);
  }
}
