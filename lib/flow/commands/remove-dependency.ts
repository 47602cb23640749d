import { findDependency } from './find';
import { referencesTo } from './references';
import { remove, type CommandRule } from './rule';
import { removeItems } from './set-keys';

/** Takes a dependency away; what was an alternative to it then stands alone. */
export interface RemoveDependency {
  readonly type: 'remove-dependency';
  readonly name: string;
}

export const removeDependency: CommandRule<RemoveDependency> = {
  label: ({ name }) => `Remove ${name}`,
  edits: (document, { name }) => [
    ...referencesTo(document.architecture, { kind: 'dependency', name }).map(({ path }) =>
      remove(path),
    ),
    ...removeItems(document, ['dependencies'], [findDependency(document, name).index]),
  ],
};
