import type { Architecture, DocumentPath, DocumentValue } from '@/lib/engine/model';
import { reuse } from '../text/reuse';
import type { Place } from '../text/syntax-tree';
import { architectureFromValue } from './architecture-from-value';
import type { Problem } from './problem';
import { readPlaced } from './read-placed';

/** A text that was read: its plain value, and where each part of it stands. */
export interface DocumentSource {
  readonly text: string;
  readonly value: DocumentValue;
  /** Where the value at a path stands, or its key; undefined where the document has no such place. */
  readonly locate: (path: DocumentPath, about?: 'key' | 'value') => Place | undefined;
}

export type ParsedDocument =
  | { readonly ok: true; readonly architecture: Architecture; readonly document: DocumentSource }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a document, YAML or JSON. A document that cannot be taken as it stands gives every problem at
 * once, in order of place; a text that is too large or too deep is refused before it is parsed. Parts
 * that are as in `previous`, the value of an earlier reading, keep their identity. Never throws.
 */
export function parseDocument(
  text: string,
  file = 'document.yaml',
  previous?: DocumentValue,
): ParsedDocument {
  const read = readPlaced(text, file, (written) => {
    const value = reuse(previous, written);
    const read = architectureFromValue(value);
    return read.ok ? { ok: true, result: { architecture: read.architecture, value } } : read;
  });
  if (!read.ok) return read;
  const { architecture, value } = read.result;
  return { ok: true, architecture, document: { text, value, locate: read.locate } };
}

/** The same from bytes, which have to be UTF-8. */
export function parseDocumentBytes(bytes: Uint8Array, file = 'document.yaml'): ParsedDocument {
  try {
    return parseDocument(new TextDecoder('utf-8', { fatal: true }).decode(bytes), file);
  } catch {
    const message = 'the bytes are not UTF-8 (a text in UTF-8)';
    const problem = { file, line: 1, column: 1, path: '', message };
    return { ok: false, problems: [{ ...problem, found: 'other bytes', accepted: 'UTF-8' }] };
  }
}
