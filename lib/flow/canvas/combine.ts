import type { DocumentEdit } from '@/lib/engine/model';
import { applyEditsToValue, architectureFromValue } from '@/lib/schemas';
import { editsOf, type Command } from '../commands';
import { CommandError, type Editable } from '../commands/rule';

/**
 * Several commands as one, in order, so that they are one step of the history: each sees the document
 * that those before it leave. Throws a `CommandError` where one of them does not fit.
 */
export function combined(document: Editable, commands: readonly Command[], label: string): Command {
  const edits: DocumentEdit[] = [];
  let current = document;
  for (const command of commands) {
    const next = editsOf(current, command);
    edits.push(...next);
    const value = applyEditsToValue(current.value, next);
    const read = architectureFromValue(value);
    if (!read.ok) throw new CommandError(read.issues[0]?.message ?? 'This does not fit.');
    current = { architecture: read.architecture, value };
  }
  return { type: 'apply-edits', label, edits };
}
