import { findOption } from './find';
import { CommandError, type CommandRule } from './rule';

/** Takes an option to another position among the options, with its comments. */
export interface MoveOption {
  readonly type: 'move-option';
  readonly option: string;
  /** Its position afterwards, from 0. */
  readonly to: number;
}

export const moveOption: CommandRule<MoveOption> = {
  label: ({ option, to }) => `Move ${option} to position ${to + 1}`,
  edits: (document, { option, to }) => {
    const { index, path } = findOption(document, option);
    const { length } = document.architecture.options;
    if (!Number.isInteger(to) || to < 0 || to >= length)
      throw new CommandError(`There are ${length} options: ${option} cannot be number ${to + 1}.`);
    return index === to ? [] : [{ op: 'move', path, to }];
  },
};
