import type { Dependency } from '@/lib/engine/model';
import { assertFree } from './find';
import { dependencyNotation } from './notation';
import { insert, type CommandRule } from './rule';

/** Adds a dependency, last in the list. */
export interface AddDependency {
  readonly type: 'add-dependency';
  readonly dependency: Dependency;
}

export const addDependency: CommandRule<AddDependency> = {
  label: ({ dependency }) => `Add ${dependency.name}`,
  edits: ({ architecture: { dependencies } }, { dependency }) => {
    assertFree(
      dependency.name,
      dependencies.map(({ name }) => name),
      'dependency',
    );
    return [insert(['dependencies'], dependencies.length, dependencyNotation(dependency))];
  },
};
