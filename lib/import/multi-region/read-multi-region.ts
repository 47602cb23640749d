import { readPlaced } from '@/lib/schemas/document/read-placed';
import type { Problem } from '@/lib/schemas';
import { type ImportedDocument, documentOf } from './document-of';
import { readTemplate } from './read-template';

/**
 * Reads a `multi_region:` configuration into a document under a name. Never throws: what is wrong comes
 * with its place, every fault once.
 */
export function readMultiRegion(
  text: string,
  file: string,
  name: string,
):
  | ({ readonly ok: true } & ImportedDocument)
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const read = readPlaced(text, file, readTemplate);
  return read.ok ? { ok: true, ...documentOf(read.result, name) } : read;
}
