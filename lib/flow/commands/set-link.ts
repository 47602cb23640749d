import type { Link, RegionId, ReplicationMode } from '@/lib/engine/model';
import { findOption } from './find';
import { findLinks } from './find-links';
import { lagNotation } from './notation';
import type { CommandRule } from './rule';
import { setKeys } from './set-keys';

/** Changes keys of the link between two sites, in one direction or both; null takes a key away. */
export interface SetLink {
  readonly type: 'set-link';
  readonly option: string;
  readonly from: RegionId;
  readonly to: RegionId;
  readonly bothWays?: boolean;
  readonly changes: {
    readonly mode?: ReplicationMode;
    readonly lagMs?: NonNullable<Link['lagMs']> | null;
    readonly data?: readonly string[] | null;
  };
}

export const setLink: CommandRule<SetLink> = {
  label: ({ from, to }) => `Change the link from ${from} to ${to}`,
  edits: (document, { option: name, from, to, bothWays = false, changes }) => {
    const { thing: option, path } = findOption(document, name);
    const { mode, lagMs: lag, data } = changes;
    return findLinks(option, from, to, bothWays).flatMap((index) =>
      setKeys(document, [...path, 'replication', index], {
        mode,
        lag: lag ? lagNotation(lag) : lag,
        data,
      }),
    );
  },
};
