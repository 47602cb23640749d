import { Prisma, type VersionReason } from '@/lib/db/generated/client';
import type { Context } from '../context';
import { knownError } from '../known-error';
import type { Act } from '../policy';
import type { columnsOf } from './summary';

/** A text that takes the place of the version it was made from. */
export interface NextVersion {
  readonly id: string;
  readonly baseVersion: number;
  readonly text: string;
  readonly columns: ReturnType<typeof columnsOf>;
  readonly verb: Act;
  readonly reason: VersionReason;
  readonly detail: Record<string, string | number>;
}

/**
 * Stores the next version of a document with what stands in columns, its text and its event in the record,
 * if `baseVersion` is still the newest; answers whether it was. It is one statement, and so one step that
 * happens or does not: in a transaction of several each would wait its turn in a busy process, while the
 * embedded database, which has one session, waits with it. Throws `Conflict` where the name is taken.
 */
export async function storeVersion(context: Context, next: NextVersion): Promise<boolean> {
  const { db, principal, from } = context;
  const { id, baseVersion, text, columns, verb, reason, detail } = next;
  const version = baseVersion + 1;
  // The database reads each value as its column has it.
  const values = Object.fromEntries(
    Object.entries(columns).map(([key, value]) => [columnName(key), value]),
  );
  const names = Prisma.raw(
    Object.keys(values)
      .map((name) => `"${name}"`)
      .join(', '),
  );
  try {
    const rows = await db.$queryRaw<{ count: number }[]>`
      WITH newest AS (
        UPDATE architecture SET
          (${names}) = (SELECT ${names} FROM json_populate_record(NULL::architecture, ${JSON.stringify(values)}::json)),
          version = ${version}::int, updated_at = now()
        WHERE id = ${id}::uuid AND version = ${baseVersion}::int AND archived_at IS NULL
        RETURNING id
      ), kept AS (
        INSERT INTO architecture_version (architecture_id, version, text, size, reason, author_id)
        SELECT id, ${version}::int, ${text}::text, ${Buffer.byteLength(text)}::int,
          ${reason}::version_reason, ${principal.id}::uuid FROM newest
      ), told AS (
        INSERT INTO audit_event (workspace_id, principal_id, verb, object_id, version, detail, address, agent)
        SELECT ${principal.workspaceId}::uuid, ${principal.id}::uuid, ${verb}::text, id, ${version}::int,
          ${JSON.stringify(detail)}::jsonb, ${from.address}::text, ${from.agent}::text FROM newest
      )
      SELECT count(*)::int AS count FROM newest`;
    return rows[0]?.count === 1;
  } catch (error) {
    throw knownError(error);
  }
}

/** prisma/schema.prisma maps every name in this way; a test saves and reads each back. */
function columnName(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
