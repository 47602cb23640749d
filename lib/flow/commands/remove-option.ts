import { findOption } from './find';
import { referencesTo } from './references';
import { remove, type CommandRule } from './rule';

/** Takes an option away; it is no longer the current or chosen one. */
export interface RemoveOption {
  readonly type: 'remove-option';
  readonly option: string;
}

export const removeOption: CommandRule<RemoveOption> = {
  label: ({ option }) => `Remove the option ${option}`,
  edits: (document, { option }) => [
    ...referencesTo(document.architecture, { kind: 'option', name: option }).map(({ path }) =>
      remove(path),
    ),
    remove(findOption(document, option).path),
  ],
};
