import type { RegionId } from '@/lib/engine/model';
import { findOption } from './find';
import { findLinks } from './find-links';
import type { CommandRule } from './rule';
import { removeItems } from './set-keys';

/** Takes the link from one site to another away, or those of both directions. */
export interface RemoveLink {
  readonly type: 'remove-link';
  readonly option: string;
  readonly from: RegionId;
  readonly to: RegionId;
  readonly bothWays?: boolean;
}

export const removeLink: CommandRule<RemoveLink> = {
  label: ({ from, to, bothWays }) => `Unlink ${from} ${bothWays ? 'and' : 'from'} ${to}`,
  edits: (document, { option: name, from, to, bothWays = false }) => {
    const { thing: option, path } = findOption(document, name);
    return removeItems(document, [...path, 'replication'], findLinks(option, from, to, bothWays));
  },
};
