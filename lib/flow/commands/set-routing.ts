import type { RegionId, RoutingStrategy } from '@/lib/engine/model';
import type { Seconds, Share } from '@/lib/engine/units';
import { formatDuration, formatShare } from '@/lib/schemas';
import { findOption } from './find';
import type { CommandRule } from './rule';
import { setKeys } from './set-keys';

/** Changes keys of an option's routing; null takes a key away. */
export interface SetRouting {
  readonly type: 'set-routing';
  readonly option: string;
  readonly changes: {
    readonly strategy?: RoutingStrategy;
    readonly ttlS?: Seconds | null;
    readonly weights?: Readonly<Record<RegionId, number>> | null;
    readonly strayShare?: Share | null;
  };
}

export const setRouting: CommandRule<SetRouting> = {
  label: ({ option, changes }) =>
    changes.strategy === undefined
      ? `Change the routing of ${option}`
      : `Route ${option} by ${changes.strategy}`,
  edits: (document, { option: name, changes }) => {
    const { thing: option, path } = findOption(document, name);
    const { strategy, ttlS, strayShare } = changes;
    const lacksWeights =
      strategy === 'weighted' && Object.keys(option.routing.weights).length === 0;
    // Weighted routing cannot be without weights: it starts even.
    const even = Object.fromEntries(
      option.sites.filter(({ role }) => role === 'active').map(({ region }) => [region, 1]),
    );
    const { weights = lacksWeights ? even : undefined } = changes;
    return setKeys(document, [...path, 'routing'], {
      strategy,
      ttl: typeof ttlS === 'number' ? formatDuration(ttlS) : ttlS,
      weights,
      strayShare: typeof strayShare === 'number' ? formatShare(strayShare) : strayShare,
    });
  },
};
