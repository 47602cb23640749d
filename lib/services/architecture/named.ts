import type { Architecture } from '@/lib/engine';
import { applyEdits } from '@/lib/schemas';
import { validDocument } from './document';

/**
 * A document under another name, and nothing else of its text changed. Throws `Invalid` when the name
 * is none for a document.
 */
export function underName(
  text: string,
  name: string,
): { readonly text: string; readonly architecture: Architecture } {
  const edited = applyEdits(text, [{ op: 'set', path: ['metadata', 'name'], value: name }]);
  return { text: edited.text, architecture: validDocument(edited.text, `${name}.yaml`) };
}
