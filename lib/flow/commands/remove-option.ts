import { findOption } from './find';
import { referencesTo } from './references';
import { remove, type CommandRule } from './rule';
import { removeItems } from './set-keys';

/** Takes an option away; it is no longer the current or chosen one. */
export interface RemoveOption {
  readonly type: 'remove-option';
  readonly option: string;
}

export const removeOption: CommandRule<RemoveOption> = {
  label: ({ option }) => `Remove the option ${option}`,
  edits: (document, { option }) => {
    const references = referencesTo(document.architecture, { kind: 'option', name: option });
    // What was shown of this option alone goes with it: without its name it would speak of all others.
    const shown = references.flatMap(({ path: [key, index] }) =>
      key === 'readiness' && typeof index === 'number' ? [index] : [],
    );
    return [
      ...references.filter(({ path }) => path[0] !== 'readiness').map(({ path }) => remove(path)),
      ...removeItems(document, ['readiness'], shown),
      remove(findOption(document, option).path),
    ];
  },
};
