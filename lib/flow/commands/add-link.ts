import type { Link, RegionId } from '@/lib/engine/model';
import { findOption, findSite } from './find';
import { linkNotation } from './notation';
import { CommandError, insert, type CommandRule } from './rule';

/** Joins two sites by a link, or by one in each direction. */
export interface AddLink {
  readonly type: 'add-link';
  readonly option: string;
  readonly from: RegionId;
  readonly to: RegionId;
  readonly bothWays?: boolean;
  /** `async`, carrying everything, unless told otherwise. */
  readonly link?: Partial<Omit<Link, 'from' | 'to'>>;
}

export const addLink: CommandRule<AddLink> = {
  label: ({ from, to, bothWays }) => `Link ${from} ${bothWays ? 'and' : 'to'} ${to}`,
  edits: (document, { option: name, from, to, bothWays = false, link = {} }) => {
    const { thing: option, path } = findOption(document, name);
    for (const region of [from, to]) findSite(document, name, region);
    const wanted = bothWays
      ? [
          { from, to },
          { from: to, to: from },
        ]
      : [{ from, to }];
    const missing = wanted.filter(
      (ends) => !option.links.some((there) => there.from === ends.from && there.to === ends.to),
    );
    if (missing.length === 0)
      throw new CommandError(`There is a link from ${from} to ${to} already.`);
    return missing.map((ends, index) =>
      insert(
        [...path, 'replication'],
        option.links.length + index,
        linkNotation({ mode: 'async', ...link, ...ends }),
      ),
    );
  },
};
