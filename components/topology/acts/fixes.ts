import type { Architecture, DocumentEdit, Fix } from '@/lib/engine/model';
import { editsOf, type Command, type Editable } from '@/lib/flow';
import { combined } from '@/lib/flow/canvas/combine';
import { applyEdits, parseDocument, valueAt } from '@/lib/schemas';

/** The text before and after a fix, in lines. */
export function previewOfFix(
  text: string,
  { edits }: Fix,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  return { before: text.split('\n'), after: applyEdits(text, edits).text.split('\n') };
}

/** The document that a text holds; null where it has problems. */
export function architectureOf(text: string): Architecture | null {
  const parsed = parseDocument(text);
  return parsed.ok ? parsed.architecture : null;
}

/** The same edits on another option of the document. */
function onOption(edits: readonly DocumentEdit[], from: number, to: number): DocumentEdit[] {
  return edits.map((edit) => {
    const [root, index, ...rest] = edit.path;
    return root === 'options' && index === from ? { ...edit, path: [root, to, ...rest] } : edit;
  });
}

/** The command that makes a fix on a copy of its option, as one step, and the name of the copy. */
export function fixInCopy(
  document: Editable,
  option: string,
  fix: Fix,
): { readonly command: Command; readonly copy: string } {
  const index = document.architecture.options.findIndex(({ name }) => name === option);
  const duplicate = { type: 'duplicate-option', option } as const;
  const [added] = editsOf(document, duplicate);
  const name = added?.op === 'insert' ? valueAt(added.value, ['name']) : undefined;
  const label = `${fix.summary}, in a copy`;
  const edits = onOption(fix.edits, index, index + 1);
  const command = combined(document, [duplicate, { type: 'apply-edits', label, edits }], label);
  return { command, copy: typeof name === 'string' ? name : option };
}
