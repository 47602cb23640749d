import { applyEdits } from '@/lib/schemas';

/** A document's text under another name, nothing else of it changed. */
export function underName(text: string, name: string): string {
  return applyEdits(text, [{ op: 'set', path: ['metadata', 'name'], value: name }]).text;
}
