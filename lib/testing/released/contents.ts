import { createHash } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { z } from 'zod';
import { dumpedTables } from '@/lib/db/dump/format';

/** What a store held when a release was made, as hashes, to be found again after every later upgrade. */
export const contents = z.object({
  /** How many rows each table had. */
  rows: z.record(z.string(), z.int()),
  /** Every saved text: the document's name and version, whether it is archived, the SHA-256 of its bytes. */
  texts: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      version: z.int(),
      newest: z.boolean(),
      archived: z.boolean(),
      author: z.string(),
      sha256: z.string(),
    }),
  ),
  /** SHA-256 of what a workspace states, and who changed it when and why, and of what was signed. */
  stated: z.record(z.string(), z.string()),
  /** SHA-256 of who did what to which version, and when. */
  audit: z.string(),
});
export type Contents = z.infer<typeof contents>;

const statements = {
  assumptions: 'SELECT workspace_id, version, overrides FROM assumption_set ORDER BY workspace_id',
  assumptionChanges: `SELECT id, version, assumption_id, act, value, before, unit, because, author_id, at
    FROM assumption_change ORDER BY id`,
  policy: 'SELECT workspace_id, version, policy FROM tier_policy ORDER BY workspace_id',
  reviewRecords: `SELECT review_id, round, sha256, text, document_version, engine_version, author_id, at
    FROM review_record ORDER BY review_id, round`,
  reviewDecisions: `SELECT review_id, round, sha256, text, at FROM review_decision
    ORDER BY review_id, round`,
  policyChanges: `SELECT id, version, act, changes, because, author_id, at
    FROM tier_policy_change ORDER BY id`,
} as const;

/** Reads what the store at `url` holds; of the events of its record the first so many, where given. */
export async function readContents(url: string, events?: number): Promise<Contents> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const texts = await client.query<Contents['texts'][number]>(
      `SELECT v.architecture_id AS id, a.name, v.version, v.version = a.version AS newest,
         a.archived_at IS NOT NULL AS archived, p.name AS author,
         encode(sha256(convert_to(v.text, 'UTF8')), 'hex') AS sha256
       FROM architecture_version v JOIN architecture a ON a.id = v.architecture_id
       JOIN principal p ON p.id = v.author_id ORDER BY a.name, v.architecture_id, v.version`,
    );
    const rows: Record<string, number> = {};
    const stated: Record<string, string> = {};
    await client.query(`SET TIME ZONE 'UTC'`);
    // One connection answers one question at a time.
    // oxlint-disable no-await-in-loop
    for (const table of dumpedTables) rows[table] = await countOf(client, table);
    for (const [name, sql] of Object.entries(statements)) stated[name] = await hashOf(client, sql);
    // oxlint-enable no-await-in-loop
    const audit = await hashOf(
      client,
      `SELECT id, workspace_id, principal_id, verb, object_id, version, at, detail FROM audit_event
       ORDER BY id LIMIT ${events ?? 'ALL'}`,
    );
    return { rows, texts: texts.rows, stated, audit };
  } finally {
    await client.end();
  }
}

async function countOf(client: Client, table: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${escapeIdentifier(table)}`,
  );
  return rows[0]?.count ?? 0;
}

/** Of the rows as the database writes them as JSON. */
async function hashOf(client: Client, sql: string): Promise<string> {
  const { rows } = await client.query<{ row: string }>(
    `SELECT row_to_json(r)::text AS row FROM (${sql}) r`,
  );
  return createHash('sha256')
    .update(rows.map(({ row }) => row).join('\n'))
    .digest('hex');
}
