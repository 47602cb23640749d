import { findPopulation } from './find';
import { remove, type CommandRule } from './rule';
import { removeKeys } from './set-keys';

/** Takes a population away, with its homes. */
export interface RemovePopulation {
  readonly type: 'remove-population';
  readonly name: string;
}

export const removePopulation: CommandRule<RemovePopulation> = {
  label: ({ name }) => `Remove ${name}`,
  edits: (document, { name }) => [
    ...document.architecture.options.flatMap((_, index) =>
      removeKeys(document, ['options', index, 'homes'], [name]),
    ),
    remove(findPopulation(document, name).path),
  ],
};
