import { assertFree, findOption } from './find';
import { referencesTo } from './references';
import { set, type CommandRule } from './rule';

/** Gives an option another name, as the current and chosen one too. */
export interface RenameOption {
  readonly type: 'rename-option';
  readonly option: string;
  readonly to: string;
}

export const renameOption: CommandRule<RenameOption> = {
  label: ({ option, to }) => `Rename ${option} to ${to}`,
  edits: (document, { option, to }) => {
    if (option === to) return [];
    const { architecture } = document;
    assertFree(
      to,
      architecture.options.map(({ name }) => name),
      'option',
    );
    return [
      set([...findOption(document, option).path, 'name'], to),
      ...referencesTo(architecture, { kind: 'option', name: option }).map(({ path }) =>
        set(path, to),
      ),
    ];
  },
};
