import type { DocumentEdit, Fix, Link } from '../model';
import type { RuleContext } from './rule';
import { listed, shortName } from './words';

/** Takes links away; null where none qualifies. */
export function linksRemoved(
  { option, index }: RuleContext,
  qualifies: (link: Link) => boolean,
): Fix | null {
  const going = option.links.flatMap((link, at) => (qualifies(link) ? [{ ...link, at }] : []));
  if (going.length === 0) return null;
  return {
    summary: `Replicate no longer ${listed(going.map(({ from, to }) => `from ${shortName(from)} to ${shortName(to)}`))}`,
    consequence: 'Each side then needs a second site of its own to fail over to.',
    edits: going.toReversed().map(({ at }): DocumentEdit => ({
      op: 'remove',
      path: ['options', index, 'replication', at],
    })),
  };
}
