import { seconds, type Seconds } from '@/lib/engine/units';
import { formatDuration } from '@/lib/schemas';
import { findOption } from './find';
import type { CommandRule } from './rule';
import { removeKeys, setKeys } from './set-keys';

/** Changes keys of an option's health check, or does without one (`changes: null`). */
export interface SetHealth {
  readonly type: 'set-health';
  readonly option: string;
  readonly changes: {
    readonly intervalS?: Seconds;
    readonly failures?: number;
    readonly vantagePoints?: number | null;
  } | null;
}

/** What a first health check starts with. */
const usual = { intervalS: seconds(30), failures: 3 };

export const setHealth: CommandRule<SetHealth> = {
  label: ({ option, changes }) =>
    changes === null
      ? `Remove the health check of ${option}`
      : `Change the health check of ${option}`,
  edits: (document, { option: name, changes }) => {
    const { thing: option, path } = findOption(document, name);
    if (changes === null) return removeKeys(document, path, ['health']);
    const { intervalS, failures, vantagePoints } =
      option.health === null ? { ...usual, ...changes } : changes;
    return setKeys(document, [...path, 'health'], {
      interval: intervalS === undefined ? undefined : formatDuration(intervalS),
      failures,
      vantagePoints,
    });
  },
};
