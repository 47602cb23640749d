import type { FailoverMode, OverloadAnswer, RegionId } from '@/lib/engine/model';
import type { Seconds, Share } from '@/lib/engine/units';
import { formatDuration, formatShare } from '@/lib/schemas';
import { findOption } from './find';
import { targetNotation } from './option-notation';
import type { CommandRule } from './rule';
import { setKeys } from './set-keys';

/** Changes keys of an option's failover; null takes a key away. */
export interface SetFailover {
  readonly type: 'set-failover';
  readonly option: string;
  readonly changes: {
    readonly mode?: FailoverMode;
    readonly decideS?: Seconds | null;
    readonly promoteS?: Seconds | null;
    readonly success?: Share | null;
    readonly cooldownS?: Seconds | null;
    readonly outAbove?: Share | null;
    readonly backBelow?: Share | null;
    readonly onOverload?: OverloadAnswer | null;
    /** Lost region, or `*` for all, → the site that takes over. */
    readonly targets?: Readonly<Record<string, RegionId>> | null;
  };
}

const duration = (value: Seconds | null | undefined) =>
  typeof value === 'number' ? formatDuration(value) : value;
const percentage = (value: Share | null | undefined) =>
  typeof value === 'number' ? formatShare(value) : value;

export const setFailover: CommandRule<SetFailover> = {
  label: ({ option }) => `Change the failover of ${option}`,
  edits: (document, { option: name, changes }) => {
    const { path } = findOption(document, name);
    const { mode, targets } = changes;
    return setKeys(document, [...path, 'failover'], {
      mode,
      decide: duration(changes.decideS),
      promote: duration(changes.promoteS),
      success: percentage(changes.success),
      cooldown: duration(changes.cooldownS),
      outAbove: percentage(changes.outAbove),
      backBelow: percentage(changes.backBelow),
      onOverload: changes.onOverload,
      target: targets ? targetNotation(targets) : targets,
    });
  },
};
