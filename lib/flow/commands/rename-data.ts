import { assertFree, findData } from './find';
import { referencesTo } from './references';
import { set, type CommandRule } from './rule';

/** Gives a data set another name, on the links that carry it too. */
export interface RenameData {
  readonly type: 'rename-data';
  readonly name: string;
  readonly to: string;
}

export const renameData: CommandRule<RenameData> = {
  label: ({ name, to }) => `Rename ${name} to ${to}`,
  edits: (document, { name, to }) => {
    if (name === to) return [];
    const { architecture } = document;
    assertFree(
      to,
      architecture.data.map((one) => one.name),
      'data set',
    );
    return [
      set([...findData(document, name).path, 'name'], to),
      ...referencesTo(architecture, { kind: 'data', name }).map(({ path }) => set(path, to)),
    ];
  },
};
