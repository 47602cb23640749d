import { assertFree, findPopulation } from './find';
import { referencesTo } from './references';
import { rename, set, type CommandRule } from './rule';

/** Gives a population another name, in the homes of every option too. */
export interface RenamePopulation {
  readonly type: 'rename-population';
  readonly name: string;
  readonly to: string;
}

export const renamePopulation: CommandRule<RenamePopulation> = {
  label: ({ name, to }) => `Rename ${name} to ${to}`,
  edits: (document, { name, to }) => {
    if (name === to) return [];
    const { architecture } = document;
    assertFree(
      to,
      architecture.demand.populations.map((population) => population.name),
      'population',
    );
    return [
      set([...findPopulation(document, name).path, 'name'], to),
      ...referencesTo(architecture, { kind: 'population', name }).map(({ path }) =>
        rename(path, to),
      ),
    ];
  },
};
