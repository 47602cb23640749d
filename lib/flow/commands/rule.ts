import type { Architecture, DocumentEdit, DocumentPath, DocumentValue } from '@/lib/engine/model';

/** A document that commands work on: as the engine reads it and as it is written. */
export interface Editable {
  readonly architecture: Architecture;
  readonly value: DocumentValue;
}

/** What one sort of command means. */
export interface CommandRule<C> {
  /** The step's name in the history, as a person would say it: `Add aws:eu-west-1`. */
  readonly label: (command: C) => string;
  /** The edits that carry it out. Throws a `CommandError` when the document has no such thing. */
  readonly edits: (document: Editable, command: C) => readonly DocumentEdit[];
}

/** A command that names something the document does not have, or has already. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** New values for some keys, in the document's notation; null takes a key away, undefined leaves it. */
export type KeyChanges = Readonly<Record<string, DocumentValue | undefined>>;

export const set = (path: DocumentPath, value: DocumentValue): DocumentEdit => ({
  op: 'set',
  path,
  value,
});

export const remove = (path: DocumentPath): DocumentEdit => ({ op: 'remove', path });

export const rename = (path: DocumentPath, key: string): DocumentEdit => ({
  op: 'rename',
  path,
  key,
});

export const insert = (path: DocumentPath, index: number, value: DocumentValue): DocumentEdit => ({
  op: 'insert',
  path,
  index,
  value,
});
