import { assertFree, findDependency } from './find';
import { referencesTo } from './references';
import { set, type CommandRule } from './rule';

/** Gives a dependency another name, also where others are an alternative to it or reached through it. */
export interface RenameDependency {
  readonly type: 'rename-dependency';
  readonly name: string;
  readonly to: string;
}

export const renameDependency: CommandRule<RenameDependency> = {
  label: ({ name, to }) => `Rename ${name} to ${to}`,
  edits: (document, { name, to }) => {
    if (name === to) return [];
    const { architecture } = document;
    assertFree(
      to,
      architecture.dependencies.map((one) => one.name),
      'dependency',
    );
    return [
      set([...findDependency(document, name).path, 'name'], to),
      ...referencesTo(architecture, { kind: 'dependency', name }).map(({ path }) => set(path, to)),
    ];
  },
};
