import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';
import { type Reference, findArchitecture, reference } from './find';

/** A document as it is opened. */
export interface ReadArchitecture {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  /** The team that its metadata name as its owner. */
  readonly owner: string | null;
  readonly text: string;
  /** To be given back when saving. */
  readonly version: number;
  readonly author: string;
  readonly changedAt: Date;
  readonly archivedAt: Date | null;
}

/** The newest text of a document, by name or id. Throws `NotFound`. */
export async function readArchitecture(
  context: Context,
  wanted: Reference,
): Promise<ReadArchitecture> {
  const { row, current } = await findArchitecture(
    context,
    context.db,
    parseInput(reference, wanted),
  );
  authorise(context.principal, 'architecture.read', row);
  return {
    id: row.id,
    workspaceId: row.workspaceId,
    name: row.name,
    owner: row.owner,
    text: current.text,
    version: current.version,
    author: current.author,
    changedAt: current.at,
    archivedAt: row.archivedAt,
  };
}
