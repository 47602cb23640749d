import {
  autocompletion,
  completionKeymap,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { completionsAt } from '@/lib/schemas/editor';

/** Before these a list that opens by itself would be in the way: nothing has been typed yet. */
const begins = /[\w:*-]$/;

/** Keys and words that the document's language has here, regions, and names that the document knows. */
function complete({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  const line = state.doc.lineAt(pos);
  const before = line.text.slice(0, pos - line.from);
  if (!explicit && (!begins.test(before) || before.includes('#'))) return null;
  const found = completionsAt(state.doc.toString(), pos);
  if (found === null) return null;
  const rest = state.sliceDoc(found.to, line.to);
  return {
    from: found.from,
    to: found.to,
    options: found.options.map(({ label, detail, apply }) => ({
      label,
      // A key that has its colon already keeps it.
      apply: apply.endsWith(': ') && rest.startsWith(':') ? label : apply,
      type: apply.endsWith(': ') ? 'property' : 'constant',
      ...(detail === '' ? {} : { info: detail }),
    })),
  };
}

/** Completion from the register that the published JSON Schema is made of. */
export const documentCompletion: Extension = [
  autocompletion({ override: [complete], icons: false, maxRenderedOptions: 60 }),
  keymap.of(completionKeymap),
];
