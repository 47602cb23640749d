import { findOption } from './find';
import type { CommandRule } from './rule';
import { setKeys } from './set-keys';

/** Says which option is decided on or runs today; null leaves it open. */
export interface ChooseOption {
  readonly type: 'choose-option';
  readonly option: string | null;
  /** `chosen` by default. */
  readonly as?: 'chosen' | 'current';
}

export const chooseOption: CommandRule<ChooseOption> = {
  label: ({ option, as = 'chosen' }) =>
    option === null
      ? `No option is ${as}`
      : `${as === 'chosen' ? 'Choose' : 'Today runs'} ${option}`,
  edits: (document, { option, as = 'chosen' }) => {
    if (option !== null) findOption(document, option);
    return setKeys(document, ['metadata'], { [as]: option });
  },
};
