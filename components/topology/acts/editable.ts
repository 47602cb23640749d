import { architectureFromValue } from '@/lib/schemas';
import type { DocumentSnapshot, Editable } from '@/lib/flow';

/** The document that commands work on: the text's own model, without what is being tried out. */
export function editableOf({ source }: DocumentSnapshot): Editable | null {
  if (source === null) return null;
  const read = architectureFromValue(source.value);
  return read.ok ? { architecture: read.architecture, value: source.value } : null;
}
