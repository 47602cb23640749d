import { valueAt } from '@/lib/schemas';
import { assertFree, findOption, freeName } from './find';
import { CommandError, insert, type CommandRule } from './rule';

/** Copies an option, right behind the original, under a name of its own. */
export interface DuplicateOption {
  readonly type: 'duplicate-option';
  readonly option: string;
  /** `NAME-copy` by default. */
  readonly name?: string;
}

export const duplicateOption: CommandRule<DuplicateOption> = {
  label: ({ option }) => `Duplicate ${option}`,
  edits: (document, { option, name }) => {
    const { path, index } = findOption(document, option);
    const taken = document.architecture.options.map((other) => other.name);
    if (name !== undefined) assertFree(name, taken, 'option');
    const copy = valueAt(document.value, path);
    if (typeof copy !== 'object' || copy === null || Array.isArray(copy))
      throw new CommandError(`There is no option "${option}".`);
    const named = {
      ...Object.fromEntries(Object.entries(copy)),
      name: name ?? freeName(`${option}-copy`, taken),
    };
    return [insert(['options'], index + 1, named)];
  },
};
