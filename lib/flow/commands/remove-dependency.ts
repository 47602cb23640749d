import { findDependency } from './find';
import type { CommandRule } from './rule';
import { removeItems } from './set-keys';

/** Takes a dependency away. */
export interface RemoveDependency {
  readonly type: 'remove-dependency';
  readonly name: string;
}

export const removeDependency: CommandRule<RemoveDependency> = {
  label: ({ name }) => `Remove ${name}`,
  edits: (document, { name }) =>
    removeItems(document, ['dependencies'], [findDependency(document, name).index]),
};
