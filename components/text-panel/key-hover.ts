import type { Extension } from '@codemirror/state';
import { hoverTooltip, type Tooltip } from '@codemirror/view';
import type { KeyHelp } from '@/lib/schemas';
import { helpAt } from '@/lib/schemas/editor';

function line(words: string, className: string): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = words;
  return element;
}

/** What holds when the key is left out, as a sentence; null where nothing is said of it. */
function defaultWords({ default: fallback }: KeyHelp): string | null {
  if (fallback === null) return null;
  return fallback === 'required' ? 'Required.' : `Left out: ${fallback}.`;
}

function helpElement(help: KeyHelp): HTMLElement {
  const element = document.createElement('div');
  element.className = 'cm-help';
  element.append(line(help.path, 'cm-help-path'));
  if (help.meaning !== '') element.append(line(help.meaning, 'cm-help-meaning'));
  const unit = help.unit === null ? '' : `, in ${help.unit}`;
  element.append(line(`Accepted: ${help.accepted}${unit}.`, 'cm-help-note'));
  const fallback = defaultWords(help);
  if (fallback !== null) element.append(line(fallback, 'cm-help-note'));
  return element;
}

/** What the language says of a key or value, while the pointer rests on it. */
export const keyHover: Extension = hoverTooltip((view, pos): Tooltip | null => {
  const found = helpAt(view.state.doc.toString(), pos);
  if (found === null) return null;
  const { from, to, help } = found;
  return { pos: from, end: to, above: true, create: () => ({ dom: helpElement(help) }) };
});
