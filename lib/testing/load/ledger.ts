import { Client } from 'pg';
import { marksIn } from './marks';

/** An edit that the server said it has stored. */
export interface Acknowledged {
  readonly document: string;
  readonly editor: number;
  readonly edit: number;
  readonly version: number;
}

/** What was found when acknowledged edits were looked for in the store. */
export interface Audit {
  /** Saved versions of the documents, the first ones included. */
  readonly versions: number;
  /** Acknowledged edits that their version does not hold. */
  readonly lost: readonly Acknowledged[];
  /** Versions that took back an edit which the one before them held, or skipped a number. */
  readonly overwritten: readonly string[];
  /** Versions without exactly one event in the record of what was done. */
  readonly unrecorded: number;
}

/**
 * Looks for every acknowledged edit in the store at `url`, and whether any version went back behind the
 * one before it.
 */
export async function auditStore(
  url: string,
  acknowledged: readonly Acknowledged[],
  documents: readonly string[],
): Promise<Audit> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{
      id: string;
      version: number;
      text: string;
      events: number;
    }>(
      `SELECT v.architecture_id AS id, v.version, v.text,
         (SELECT count(*)::int FROM audit_event e
          WHERE e.object_id = v.architecture_id AND e.version = v.version) AS events
       FROM architecture_version v WHERE v.architecture_id = ANY($1::uuid[])
       ORDER BY v.architecture_id, v.version`,
      [documents],
    );
    const held = new Map(rows.map(({ id, version, text }) => [`${id} ${version}`, marksIn(text)]));
    return {
      versions: rows.length,
      lost: acknowledged.filter(
        ({ document, version, editor, edit }) =>
          held.get(`${document} ${version}`)?.get(editor) !== edit,
      ),
      overwritten: rows.flatMap(({ id, version }) =>
        version === 1 || goesOn(held.get(`${id} ${version - 1}`), held.get(`${id} ${version}`))
          ? []
          : [`${id} at version ${version}`],
      ),
      unrecorded: rows.filter(({ events }) => events !== 1).length,
    };
  } finally {
    await client.end();
  }
}

type Marks = ReadonlyMap<number, number>;

/** Whether `after` holds all that `before` did and one editor’s next edit besides. */
function goesOn(before: Marks | undefined, after: Marks | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  let moved = 0;
  for (const [editor, edit] of after) {
    const last = before.get(editor) ?? 0;
    if (edit < last) return false;
    if (edit > last) moved += 1;
  }
  return moved === 1 && [...before.keys()].every((editor) => after.has(editor));
}
